import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { aPartner, aTheme, twoTowns } from '@/lib/collectivites/builders'
import { aContent, aPartnership, aSubmission } from '@/lib/partnerships/builders'
import { attachDocument } from '@/lib/partnerships/documents/commands/attach-document'
import { archiveRecord } from '@/lib/partnerships/record/commands/archive-record'
import { restoreRecord } from '@/lib/partnerships/record/commands/restore-record'
import { abandonSubmission } from '@/lib/partnerships/submissions/commands/abandon-submission'
import { acceptSubmission } from '@/lib/partnerships/submissions/commands/accept-submission'
import { addParty } from '@/lib/partnerships/submissions/commands/add-party'
import { copyPartnership } from '@/lib/partnerships/submissions/commands/copy-partnership'
import { createSubmission } from '@/lib/partnerships/submissions/commands/create-submission'
import { refuseSubmission } from '@/lib/partnerships/submissions/commands/refuse-submission'
import { requestCorrection } from '@/lib/partnerships/submissions/commands/request-correction'
import { saveStep } from '@/lib/partnerships/submissions/commands/save-step'
import { startRevision } from '@/lib/partnerships/submissions/commands/start-revision'
import { submitSubmission } from '@/lib/partnerships/submissions/commands/submit-submission'
import type { SubmissionState } from '@/lib/platform/prisma-client/enums'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

type World = Awaited<ReturnType<typeof twoTowns>>

/** A complete file of the owner, written by a colleague. */
async function aFile({ db, owner, author }: World, state: SubmissionState) {
  const partner = await aPartner(db)
  const theme = await aTheme(db)
  const content = aContent({ collectiviteId: owner.id, partnerIds: [partner.id], themeCode: theme.code })
  const file = await aSubmission(db, { collectiviteId: owner.id, authorId: author.id, state, content })
  return { id: file.id, revision: file.revision }
}

/** Folders whose rows stand in roles-matrix-life.test.ts. */
const LIFE = ['campaigns', 'verification', 'confirmations', 'deadlines', 'upkeep'].map(
  (one) => `partnerships/${one}`,
)

const elu = 'elu' as const
/** A draft is the collectivité's own: élus read it, CUF does not know of it. */
const onADraft = { ok: WRITERS, forbidden: [...NOBODY, elu], 'not-found': [...STRANGERS, ...STAFF] }
/** A submitted file is read by its collectivité and by CUF; only one of them may act. */
const forWriters = { ok: WRITERS, forbidden: [...NOBODY, elu, ...STAFF], 'not-found': STRANGERS }
const forStaff = { ok: STAFF, forbidden: [...NOBODY, elu, ...WRITERS], 'not-found': STRANGERS }
/** What is acted upon is public: being refused tells nothing. */
const onPublic = { ok: WRITERS, forbidden: [...NOBODY, ...STRANGERS, elu, ...STAFF] }
/** Of a published record, its parties and CUF write new versions. */
const onPublicRecord = { ok: [...WRITERS, ...STAFF], forbidden: [...NOBODY, ...STRANGERS, elu] }

rolesMatrix({
  domain: 'partnerships',
  except: [
    'partnerships/censuses',
    'partnerships/census-answers',
    'partnerships/searches',
    'partnerships/search-messages',
    'partnerships/imports',
    ...LIFE,
  ],
  world: twoTowns,
  cast: everyViewer,
  rows: {
    createSubmission: {
      answers: onPublic,
      prepare:
        async ({ owner }) =>
        (viewer) =>
          createSubmission(viewer, { collectiviteId: owner.id }),
    },
    attachDocument: {
      answers: onADraft,
      prepare: async (world) => {
        const { id } = await aFile(world, 'DRAFT')
        const said = { kind: 'OTHER', title: 'Bilan' }
        return (viewer) => attachDocument(viewer, { id, file: new File(['%PDF-1.7'], 'bilan.pdf'), ...said })
      },
    },
    archiveRecord: {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...STRANGERS, elu, ...WRITERS] },
      prepare: async ({ db, owner }) => {
        const { slug } = await aPartnership(db, { frenchIds: [owner.id] })
        return (viewer) => archiveRecord(viewer, { slug, reason: 'Doublon.' })
      },
    },
    restoreRecord: {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...STRANGERS, elu, ...WRITERS] },
      prepare: async ({ db, owner }) => {
        const archivedAt = new Date()
        const { slug } = await aPartnership(db, { frenchIds: [owner.id], archivedAt })
        return (viewer) => restoreRecord(viewer, { slug })
      },
    },
    copyPartnership: {
      answers: onPublic,
      prepare: async ({ db, owner }) => {
        const { slug } = await aPartnership(db)
        return (viewer) => copyPartnership(viewer, { slug, collectiviteId: owner.id })
      },
    },
    startRevision: {
      answers: onPublicRecord,
      prepare: async ({ db, owner }) => {
        const { slug } = await aPartnership(db, { frenchIds: [owner.id] })
        return (viewer) => startRevision(viewer, { slug })
      },
    },
    saveStep: {
      answers: onADraft,
      prepare: async (world) => {
        const input = { ...(await aFile(world, 'DRAFT')), step: 'objet', press: 'quit', title: 'Un titre' }
        return (viewer) => saveStep(viewer, input)
      },
    },
    addParty: {
      answers: onADraft,
      prepare: async (world) => {
        const { id } = await aFile(world, 'DRAFT')
        const input = { id, side: 'collectivite', collectiviteId: world.other.id }
        return (viewer) => addParty(viewer, input)
      },
    },
    submitSubmission: {
      answers: onADraft,
      prepare: async (world) => {
        const file = await aFile(world, 'DRAFT')
        return (viewer) => submitSubmission(viewer, file)
      },
    },
    'submitSubmission: again, after a correction': {
      answers: forWriters,
      prepare: async (world) => {
        const file = await aFile(world, 'TO_CORRECT')
        return (viewer) => submitSubmission(viewer, file)
      },
    },
    abandonSubmission: {
      answers: forWriters,
      prepare: async (world) => {
        const { id } = await aFile(world, 'SUBMITTED')
        return (viewer) => abandonSubmission(viewer, { id })
      },
    },
    requestCorrection: {
      answers: forStaff,
      prepare: async (world) => {
        const input = { ...(await aFile(world, 'SUBMITTED')), message: 'Indiquez l’année de signature.' }
        return (viewer) => requestCorrection(viewer, input)
      },
    },
    acceptSubmission: {
      answers: forStaff,
      prepare: async (world) => {
        const file = await aFile(world, 'SUBMITTED')
        return (viewer) => acceptSubmission(viewer, file)
      },
    },
    'acceptSubmission: a draft': {
      answers: { forbidden: [...NOBODY, elu, ...WRITERS], 'not-found': [...STRANGERS, ...STAFF] },
      prepare: async (world) => {
        const file = await aFile(world, 'DRAFT')
        return (viewer) => acceptSubmission(viewer, file)
      },
    },
    refuseSubmission: {
      answers: forStaff,
      prepare: async (world) => {
        const input = { ...(await aFile(world, 'SUBMITTED')), reason: 'DOUBLON' }
        return (viewer) => refuseSubmission(viewer, input)
      },
    },
  },
})
