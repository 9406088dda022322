import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDecision, anArticle } from '../builders'
import { articleDesk, newArticlePage } from './queries'

testDatabase()

const world = prismaClient()

describe('a news item on the desk', () => {
  it('comes with its draft, its origin, what was decided and what can be', async () => {
    const { viewer, person: staff } = await aStaffMember(world, { displayName: 'Nadia Perrin' })
    const collectivite = await aCollectivite(world, { name: 'Angers' })
    const { person } = await aMember(world, { collectiviteId: collectivite.id })
    const theme = await aTheme(world)
    const article = await anArticle(world, {
      status: 'REFUSED',
      publishedOn: null,
      authorId: person.id,
      proposedById: collectivite.id,
      countryCodes: ['ML'],
      themeCodes: [theme.code],
      createdAt: new Date('2026-02-01T23:30:00Z'),
    })
    await aDecision(world, { articleId: article.id, decidedById: staff.id, message: 'Trop tôt.' })
    const now = new Date('2026-03-01T23:30:00Z')
    expect(await articleDesk(viewer, article.id, { fait: 'refusee' }, now)).toMatchObject({
      draft: { title: article.title, countries: ['ML'], themes: [theme.code], groups: [], source: '' },
      proposedBy: 'Angers',
      author: { email: person.email },
      // The day in Paris, where it is already tomorrow.
      createdOn: '2026-02-02',
      today: '2026-03-02',
      decisions: [{ kind: 'REFUSED', message: 'Trop tôt.', by: 'Nadia Perrin' }],
      can: { publish: true, refuse: false, archive: false },
      seenAt: article.updatedAt.toISOString(),
      done: 'refusee',
    })
    expect(await articleDesk(viewer, article.id, { fait: 'autre chose' }, now)).toMatchObject({ done: null })
  })

  it('is for staff, and nothing at an odd address', async () => {
    const { viewer: staff } = await aStaffMember(world)
    const collectivite = await aCollectivite(world)
    const { viewer: author } = await aMember(world, { collectiviteId: collectivite.id })
    const { id } = await anArticle(world, { status: 'SUBMITTED', proposedById: collectivite.id })
    for (const viewer of [VISITOR, author]) expect(await articleDesk(viewer, id, {})).toBeNull()
    for (const odd of ['x', 'a\u0000b', collectivite.id]) expect(await articleDesk(staff, odd, {})).toBeNull()
  })
})

describe('the form of a new item', () => {
  it('is for staff, and comes back to whoever was signed out while writing', async () => {
    const { viewer: staff } = await aStaffMember(world)
    const { id } = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: id })
    const [one, two] = [await newArticlePage(staff), await newArticlePage(VISITOR)]
    expect(one?.submissionKey).not.toBe(two?.submissionKey)
    expect(await newArticlePage(member)).toBeNull()
  })
})
