import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from '../builders'
import { deskPage } from './queries'

testDatabase()

const world = prismaClient()

describe('the staff’s list of news', () => {
  it('opens on what waits, oldest first, when something does', async () => {
    const { viewer } = await aStaffMember(world)
    const collectivite = await aCollectivite(world, { name: 'Angers' })
    const at = (day: string) => new Date(`${day}T09:00:00Z`)
    await anArticle(world, { title: 'Publiée' })
    expect(await deskPage(viewer, {})).toMatchObject({ status: 'PUBLISHED', counts: { PUBLISHED: 1 } })
    await anArticle(world, { title: 'Seconde', status: 'SUBMITTED', createdAt: at('2026-02-02') })
    await anArticle(world, {
      title: 'Première',
      status: 'SUBMITTED',
      createdAt: at('2026-02-01'),
      proposedById: collectivite.id,
    })
    const page = await deskPage(viewer, {})
    expect(page).toMatchObject({ status: 'SUBMITTED', counts: { SUBMITTED: 2, PUBLISHED: 1, DRAFT: 0 } })
    expect(page?.list.items).toMatchObject([
      { title: 'Première', proposedBy: 'Angers', createdOn: '2026-02-01' },
      { title: 'Seconde', proposedBy: null },
    ])
  })

  it('shows one status, searched by words of the title, blind to accents', async () => {
    const { viewer } = await aStaffMember(world)
    await anArticle(world, { title: 'Réunion à Lyon', status: 'DRAFT' })
    await anArticle(world, { title: 'Atelier à Lyon', status: 'DRAFT' })
    await anArticle(world, { title: 'Réunion à Paris', status: 'ARCHIVED' })
    const page = await deskPage(viewer, { etat: 'DRAFT', q: 'reunion' })
    expect(page?.list.items.map(({ title }) => title)).toEqual(['Réunion à Lyon'])
    expect(await deskPage(viewer, { etat: 'NIMPORTE', q: ['a', 'b'] })).toMatchObject({
      status: 'PUBLISHED',
      q: '',
    })
  })

  it('is for staff', async () => {
    const { id } = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: id })
    for (const viewer of [VISITOR, member]) expect(await deskPage(viewer, {})).toBeNull()
  })
})
