import { describe, expect, it } from 'vitest'
import { aMember, aPerson, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDecision, anArticle } from '../builders'
import { proposePage } from './queries'

testDatabase()

const world = prismaClient()

describe('the page where news is proposed', () => {
  it('lists what one’s collectivité proposed, with the reason of a refusal, and nobody else’s', async () => {
    const own = await aCollectivite(world, { name: 'Angers' })
    const other = await aCollectivite(world)
    const { viewer } = await aMember(world, { collectiviteId: own.id })
    const { person: staff } = await aStaffMember(world)
    await anArticle(world, { title: 'À eux', status: 'SUBMITTED', proposedById: other.id })
    await anArticle(world, { title: 'De CUF', status: 'DRAFT' })
    const refused = await anArticle(world, { title: 'Refusée', status: 'REFUSED', proposedById: own.id })
    await aDecision(world, { articleId: refused.id, decidedById: staff.id, message: 'Hors sujet.' })
    await anArticle(world, { title: 'En ligne', slug: 'en-ligne', proposedById: own.id })
    const page = await proposePage(viewer, {})
    expect(page?.proposals.items).toMatchObject([
      { title: 'En ligne', status: 'PUBLISHED', slug: 'en-ligne', reason: null, collectivite: 'Angers' },
      { title: 'Refusée', status: 'REFUSED', slug: null, reason: 'Hors sujet.' },
    ])
    expect(page).toMatchObject({ canPropose: true, collectivites: [], isSent: false })
  })

  it('asks in whose name when there is a choice', async () => {
    const [first, second] = [
      await aCollectivite(world, { name: 'Lyon' }),
      await aCollectivite(world, { name: 'Brest' }),
    ]
    const person = await aPerson(world)
    const viewer: Viewer = {
      kind: 'member',
      personId: person.id,
      displayName: person.displayName,
      email: person.email,
      mandates: [
        { collectiviteId: first.id, role: 'AGENT' },
        { collectiviteId: second.id, role: 'REFERENT' },
      ],
    }
    const names = (await proposePage(viewer, {}))?.collectivites.map(({ label }) => label)
    expect(names?.sort()).toEqual(['Brest', 'Lyon'])
  })

  it('shows élus the list without the form', async () => {
    const own = await aCollectivite(world)
    const { viewer } = await aMember(world, { collectiviteId: own.id, role: 'ELU' })
    expect(await proposePage(viewer, {})).toMatchObject({ canPropose: false })
  })

  it('shows a visitor the form alone, and staff nothing', async () => {
    await anArticle(world, { status: 'SUBMITTED' })
    const { viewer: staff } = await aStaffMember(world)
    expect(await proposePage(VISITOR, {})).toMatchObject({ canPropose: true, proposals: { items: [] } })
    expect(await proposePage(staff, {})).toBeNull()
  })
})
