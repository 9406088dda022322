import { randomUUID } from 'node:crypto'
import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { twoTowns } from '@/lib/collectivites/builders'
import { anArticle } from '@/lib/content/builders'
import { archiveArticle } from '@/lib/content/commands/archive-article'
import { proposeArticle } from '@/lib/content/commands/propose-article'
import { publishArticle } from '@/lib/content/commands/publish-article'
import { refuseArticle } from '@/lib/content/commands/refuse-article'
import { saveArticle } from '@/lib/content/commands/save-article'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

const words = { title: 'Un marché', teaser: 'Il ouvre ses portes.', body: 'Premier paragraphe.' }

/** Sent in by the collectivité, not public yet. */
const aProposal = ({ db, owner, author }: Awaited<ReturnType<typeof twoTowns>>) =>
  anArticle(db, { status: 'SUBMITTED', publishedOn: null, proposedById: owner.id, authorId: author.id })

/** Its own collectivité sees a proposal and decides nothing; others do not know of it. */
const forStaff = { ok: STAFF, 'not-found': STRANGERS, forbidden: [...NOBODY, 'elu' as const, ...WRITERS] }

rolesMatrix({
  domain: 'content',
  world: twoTowns,
  cast: everyViewer,
  rows: {
    proposeArticle: {
      answers: { ok: WRITERS, 'not-found': [...STRANGERS, ...STAFF], forbidden: [...NOBODY, 'elu'] },
      prepare: async ({ owner }) => {
        const input = { ...words, collectiviteId: owner.id, submissionKey: randomUUID() }
        return (viewer) => proposeArticle(viewer, input)
      },
    },
    'saveArticle: a new one': {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...STRANGERS, 'elu', ...WRITERS] },
      prepare: async () => (viewer) => saveArticle(viewer, { ...words, submissionKey: randomUUID() }),
    },
    'saveArticle: a proposal': {
      answers: forStaff,
      prepare: async (world) => {
        const { id, updatedAt } = await aProposal(world)
        return (viewer) => saveArticle(viewer, { ...words, id, seenAt: updatedAt.toISOString() })
      },
    },
    publishArticle: {
      answers: forStaff,
      prepare: async (world) => {
        const { id } = await aProposal(world)
        return (viewer) => publishArticle(viewer, { id })
      },
    },
    refuseArticle: {
      answers: forStaff,
      prepare: async (world) => {
        const { id } = await aProposal(world)
        return (viewer) => refuseArticle(viewer, { id, reason: 'Sans rapport avec nos pays.' })
      },
    },
    archiveArticle: {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...STRANGERS, 'elu', ...WRITERS] },
      prepare: async ({ db }) => {
        const { id } = await anArticle(db)
        return (viewer) => archiveArticle(viewer, { id })
      },
    },
  },
})
