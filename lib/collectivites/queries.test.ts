import { describe, expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCollectivite, aCountry, aDepartement, aRegion } from './builders'
import {
  collectiviteById,
  countryBySlug,
  countryOptions,
  departementsAndRegions,
  searchCollectivites,
} from './queries'

testDatabase()

const client = prismaClient

describe('countries', () => {
  it('come in French order, É among the E', async () => {
    for (const [alpha2, name] of [
      ['ZW', 'Zimbabwe'],
      ['EG', 'Égypte'],
      ['ES', 'Espagne'],
    ] as const) {
      await aCountry(client(), { alpha2, name })
    }
    expect((await countryOptions()).map(({ name }) => name)).toEqual(['Égypte', 'Espagne', 'Zimbabwe'])
  })

  it('are known by their address', async () => {
    await aCountry(client())
    expect(await countryBySlug('mali')).toMatchObject({ code: 'ML', inName: 'au Mali' })
    expect(await countryBySlug('atlantide')).toBeNull()
  })
})

describe('searching a French authority', () => {
  it.each(['hay les roses', 'L’HAŸ', "l'hay-les-roses", 'roses hay'])(
    'finds L’Haÿ-les-Roses by “%s”',
    async (q) => {
      await aCollectivite(client(), { name: 'L’Haÿ-les-Roses' })
      await aCollectivite(client(), { name: 'Chevilly-Larue' })
      expect((await searchCollectivites(q)).map(({ name }) => name)).toEqual(['L’Haÿ-les-Roses'])
    },
  )

  it('puts the exact name first, then the names that begin so, then the most populous', async () => {
    await aCollectivite(client(), { name: 'Saint-Maur-des-Fossés', population: 75_000 })
    await aCollectivite(client(), { name: 'Mauriac', population: 3_600 })
    await aCollectivite(client(), { name: 'Maur', population: 10 })
    const found = await searchCollectivites('maur')
    expect(found.map(({ name }) => name)).toEqual(['Maur', 'Mauriac', 'Saint-Maur-des-Fossés'])
  })

  it('asks for two letters, and never gives more than it was asked for', async () => {
    for (let i = 0; i < 4; i++) await aCollectivite(client(), { name: `Villeneuve ${i}` })
    expect(await searchCollectivites('v')).toEqual([])
    expect(await searchCollectivites(' %_ ')).toEqual([])
    expect(await searchCollectivites('ville', 3)).toHaveLength(3)
  })

  it('names the département', async () => {
    await aDepartement(client())
    await aCollectivite(client(), { name: 'Angers', departementCode: '49' })
    expect(await searchCollectivites('angers')).toMatchObject([
      { departement: 'Maine-et-Loire', level: 'COM' },
    ])
  })
})

describe('one authority', () => {
  it('is found by its identifier, and nothing else is', async () => {
    const { id } = await aCollectivite(client(), { name: 'Angers', isMember: true })
    expect(await collectiviteById(id)).toMatchObject({ name: 'Angers', isMember: true, departement: null })
    expect(await collectiviteById('0197f9a0-0000-7000-8000-000000000000')).toBeNull()
    expect(await collectiviteById('angers')).toBeNull()
  })
})

it('régions come in French order, départements by their code', async () => {
  await aRegion(client(), { code: '76', name: 'Occitanie' })
  await aRegion(client(), { code: '11', name: 'Île-de-France' })
  await aDepartement(client(), { code: '77', name: 'Seine-et-Marne', regionCode: '11' })
  await aDepartement(client(), { code: '2A', name: 'Corse-du-Sud', regionCode: '11' })
  const { regions, departements } = await departementsAndRegions()
  expect(regions.map(({ code }) => code)).toEqual(['11', '76'])
  expect(departements.map(({ code }) => code)).toEqual(['2A', '77'])
})
