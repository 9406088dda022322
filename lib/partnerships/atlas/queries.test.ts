import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { registerPage } from '../register/queries'
import { atlasCountries, atlasPlacePartnerships, atlasPlaces } from './queries'

testDatabase()

async function anAtlas() {
  const database = prismaClient()
  const angers = await aCollectivite(database, {
    slug: 'angers',
    name: 'Angers',
    latitude: 47.47,
    longitude: -0.55,
  })
  const nowhere = await aCollectivite(database, { slug: 'nulle-part', name: 'Nulle-Part' })
  const bamako = await aPartner(database, {
    slug: 'bamako',
    name: 'Bamako',
    latitude: 12.61,
    longitude: -7.98,
  })
  const dakar = await aPartner(database, {
    slug: 'dakar',
    name: 'Dakar',
    countryCode: 'SN',
    latitude: 14.69,
    longitude: -17.44,
  })
  await aPartnership(database, {
    title: 'Angers – Bamako',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    startYear: 1974,
  })
  await aPartnership(database, {
    title: 'Angers – Dakar',
    frenchIds: [angers.id, nowhere.id],
    partnerIds: [dakar.id],
    startYear: null,
  })
  await aPartnership(database, {
    title: 'Archive',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    archivedAt: new Date(),
  })
}

const countsOf = async (raw: object) =>
  Object.fromEntries((await atlasPlaces(VISITOR, raw)).places.map(({ id, count }) => [id, count]))

describe('the places of a search', () => {
  it('are both sides of published records, where they are on earth', async () => {
    await anAtlas()
    const { places, isCut } = await atlasPlaces(VISITOR, {})
    expect(isCut).toBe(false)
    expect(places[0]).toEqual({
      id: 'fr.angers',
      name: 'Angers',
      country: null,
      latitude: 47.47,
      longitude: -0.55,
      count: 2,
    })
    expect(await countsOf({})).toEqual({ 'fr.angers': 2, 'ext.bamako': 1, 'ext.dakar': 1 })
  })

  it('follow the filters of the register', async () => {
    await anAtlas()
    expect(await countsOf({ pays: ['senegal'] })).toEqual({ 'fr.angers': 1, 'ext.dakar': 1 })
    expect(await countsOf({ q: ['bamako'] })).toEqual({ 'fr.angers': 1, 'ext.bamako': 1 })
    expect(await countsOf({ pays: ['tchad'] })).toEqual({})
  })
})

describe('the partnerships of a place', () => {
  const titles = async (raw: object) => {
    const { items, total } = await atlasPlacePartnerships(VISITOR, raw)
    expect(total).toBe(items.length)
    return items.map(({ title }) => title)
  }

  it('are those of the search', async () => {
    await anAtlas()
    expect(await titles({ lieu: 'fr.angers' })).toEqual(['Angers – Bamako', 'Angers – Dakar'])
    expect(await titles({ lieu: ['fr.angers'], pays: ['mali'] })).toEqual(['Angers – Bamako'])
    expect(await titles({ lieu: ['ext.bamako', 'ext.dakar'] })).toHaveLength(2)
    expect((await atlasPlacePartnerships(VISITOR, { lieu: 'ext.bamako' })).items[0]?.years).toBe(
      'depuis 1974',
    )
  })

  it.each([[undefined], ['angers'], ['fr.'], ["fr.x'"], [['ext.é']], ['fr.bamako']])(
    'are none for %j',
    async (lieu) => {
      await anAtlas()
      expect(await titles({ lieu })).toEqual([])
    },
  )
})

it('names the countries of a search as outlines of the earth do', async () => {
  await anAtlas()
  const { facets } = await registerPage(VISITOR, {})
  const countries = await atlasCountries(facets)
  expect(countries.map(({ value, count }) => [value, count])).toEqual([
    ['mali', 1],
    ['senegal', 1],
  ])
  expect(countries.every(({ numeric }) => /^\d{3}$/.test(numeric))).toBe(true)
})
