import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { partyPartnerships, partyProfile } from './queries'

testDatabase()

const client = prismaClient

async function angersAndOthers() {
  const angers = await aCollectivite(client(), { name: 'Angers' })
  const bamako = await aPartner(client(), { name: 'Bamako' })
  const thies = await aPartner(client(), { name: 'Thiès', countryCode: 'SN' })
  const family = await aTheme(client(), { code: 'environnement', label: 'Environnement' })
  const water = await aTheme(client(), { code: 'eau', parentCode: family.code })
  const well = await aTheme(client(), { code: 'puits', parentCode: water.code, level: 3 })
  const twin = await aPartnership(client(), {
    title: 'Angers – Bamako',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    startYear: 1974,
    firstSignedOn: '1974-03',
    themeCodes: [well.code, water.code],
    verifiedOn: new Date('2026-01-10'),
  })
  await aPartnership(client(), {
    title: 'Angers – Sahel',
    frenchIds: [angers.id],
    partnerIds: [bamako.id, thies.id],
    startYear: null,
    firstSignedOn: '1968',
    status: 'TERMINE',
    themeCodes: [family.code],
  })
  await aPartnership(client(), {
    title: 'Angers – inconnue',
    frenchIds: [angers.id],
    partnerIds: [thies.id],
    startYear: null,
    status: null,
  })
  await aPartnership(client(), {
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    archivedAt: new Date(),
    startYear: 1900,
  })
  await aPartnership(client(), { partnerIds: [thies.id], startYear: 1950 })
  return { angers, bamako, twin }
}

describe('the profile of an authority', () => {
  it('counts its published partnerships once each, by country and by family of themes', async () => {
    const { angers } = await angersAndOthers()
    const profile = await partyProfile(VISITOR, { collectiviteId: angers.id })
    expect(profile).toMatchObject({ total: 3, running: 1, since: 1968 })
    expect(profile.countries).toEqual([
      { value: 'mali', label: 'Mali', count: 2 },
      { value: 'senegal', label: 'Sénégal', count: 2 },
    ])
    expect(profile.families).toEqual([{ value: 'environnement', label: 'Environnement', count: 2 }])
    expect(profile.firstLinks.map(({ title, year }) => [title, year])).toEqual([
      ['Angers – Sahel', 1968],
      ['Angers – Bamako', 1974],
    ])
  })

  it('says when one of them was last vouched for, and how old that is', async () => {
    const { angers } = await angersAndOthers()
    const on = (day: string) => partyProfile(VISITOR, { collectiviteId: angers.id }, new Date(day))
    expect((await on('2026-06-01T10:00:00Z')).lastVerified).toEqual({
      on: new Date('2026-01-10'),
      freshness: 'recente',
    })
    expect((await on('2027-06-01T10:00:00Z')).lastVerified.freshness).toBe('a-verifier')
  })

  it('is the same on the other side', async () => {
    const { bamako } = await angersAndOthers()
    expect(await partyProfile(VISITOR, { partnerId: bamako.id })).toMatchObject({ total: 2, since: 1968 })
  })

  it('is empty for who has none', async () => {
    const alone = await aCollectivite(client())
    expect(await partyProfile(VISITOR, { collectiviteId: alone.id })).toEqual({
      total: 0,
      running: 0,
      since: null,
      firstLinks: [],
      countries: [],
      families: [],
      lastVerified: { on: null, freshness: 'jamais' },
    })
  })
})

describe('the partnerships of an authority', () => {
  it('come in alphabetical order, archived ones left out, twenty a page', async () => {
    const { angers } = await angersAndOthers()
    const party = { collectiviteId: angers.id }
    const first = await partyPartnerships(VISITOR, party, 1)
    expect(first.items.map(({ title }) => title)).toEqual([
      'Angers – Bamako',
      'Angers – inconnue',
      'Angers – Sahel',
    ])
    for (let n = 0; n < 20; n++) await aPartnership(client(), { frenchIds: [angers.id] })
    expect(await partyPartnerships(VISITOR, party, 1)).toMatchObject({ total: 23, pageCount: 2 })
    expect((await partyPartnerships(VISITOR, party, 9)).items).toHaveLength(3)
  })
})
