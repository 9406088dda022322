import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { eventPage } from './queries'

testDatabase()

const write = prismaClient()

describe('the page of a meeting', () => {
  it('brings together its place, hosts, groups, countries, days and documents', async () => {
    const group = await aGroup(write, { name: 'Groupe Mali' })
    const host = await aCollectivite(write, { name: 'Angers' })
    const { slug } = await anEvent(write, {
      title: 'Réunion Mali',
      startsAt: new Date('2030-01-01T09:00:00Z'),
      endsAt: new Date('2030-01-02T12:00:00Z'),
      city: 'Bamako',
      countryCode: 'ML',
      groupIds: [group.id],
      aboutCodes: ['ML', 'SN'],
      videoUrl: 'https://visio.example.org/secret',
      hosts: {
        create: [
          { role: 'CO_ORGANISER', name: 'AMM', position: 1 },
          { role: 'HOST', name: 'Angers', collectiviteId: host.id },
        ],
      },
      documents: {
        create: { title: 'Actes', url: 'https://example.org/actes.pdf', mediaType: 'application/pdf' },
      },
    })
    const page = await eventPage(VISITOR, slug)
    expect(page).toMatchObject({
      title: 'Réunion Mali',
      url: `http://localhost:3000/agenda/${slug}`,
      place: { city: 'Bamako', country: { slug: 'mali', name: 'Mali' } },
      hosts: [
        { role: 'HOST', name: 'Angers', slug: host.slug },
        { role: 'CO_ORGANISER', name: 'AMM', slug: null },
      ],
      groups: [{ slug: group.slug, name: 'Groupe Mali' }],
      countries: [{ name: 'Mali' }, { name: 'Sénégal' }],
      days: [{ date: '2030-01-01' }, { date: '2030-01-02' }],
      documents: [{ title: 'Actes' }],
      hasVideo: true,
      hasCalendar: true,
    })
  })

  it('gives nobody the way in, nor the people who come', async () => {
    const { slug, id } = await anEvent(write, { videoUrl: 'https://visio.example.org/secret' })
    await aRegistration(write, { eventId: id, people: ['Awa Diarra'] })
    const { viewer: staff } = await aStaffMember(write)
    for (const viewer of [VISITOR, staff]) {
      const text = JSON.stringify(await eventPage(viewer, slug))
      expect(text).not.toMatch(/secret|Awa/)
    }
  })

  it('does not exist for a visitor while it is a draft', async () => {
    const { slug } = await anEvent(write, { status: 'DRAFT' })
    expect(await eventPage(VISITOR, slug)).toBeNull()
    expect(await eventPage(VISITOR, 'inconnue')).toBeNull()
    expect(await eventPage((await aStaffMember(write)).viewer, slug)).toMatchObject({ status: 'DRAFT' })
  })
})
