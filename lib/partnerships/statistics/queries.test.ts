import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { facetKeys } from '../register/labels'
import { registerPage } from '../register/queries'
import { RegisterFilters } from '../register/schema'
import { registerRows } from '../register-rows/queries'
import { figureKeys } from './labels'
import { statisticsPage, statisticsTable } from './queries'

testDatabase()
vi.setConfig({ testTimeout: 60_000 })

const client = prismaClient

/** The n-th of a list, round and round. */
const nth = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('empty list')
  return item
}

/** Thirty records of every kind: several parties on either side, unknown facts, an archived one. */
async function aMixedRegister() {
  await aDepartement(client(), { code: '49' })
  await aDepartement(client(), { code: '35', name: 'Ille-et-Vilaine', regionCode: '53' })
  const french = [
    await aCollectivite(client(), { departementCode: '49', regionCode: '52', population: 150_000 }),
    await aCollectivite(client(), { departementCode: '35', regionCode: '53', population: 1_200 }),
    await aCollectivite(client(), { level: 'REG', regionCode: '53' }),
    await aCollectivite(client(), {
      level: 'MET',
      departementCode: '35',
      regionCode: '53',
      population: 470_000,
    }),
  ]
  const partners = [
    await aPartner(client(), { name: 'Bamako' }),
    await aPartner(client(), { name: 'Koutiala' }),
    await aPartner(client(), { name: 'Saint-Louis', countryCode: 'SN' }),
    await aPartner(client(), { name: 'Osnabrück', countryCode: 'DE' }),
  ]
  const family = await aTheme(client(), { code: 'environnement' })
  const water = await aTheme(client(), { code: 'environnement.eau', parentCode: family.code })
  const well = await aTheme(client(), { code: 'environnement.eau.puits', parentCode: water.code, level: 3 })
  const culture = await aTheme(client(), { code: 'culture' })
  for (const number of [4, 6]) await anOdd(client(), number)
  const themes = [[], [water.code], [well.code, culture.code], [family.code], [water.code, well.code]]
  for (let n = 0; n < 30; n++) {
    await aPartnership(client(), {
      title: `Partenariat de l’eau ${n}`,
      frenchIds: [nth(french, n).id, ...(n % 3 === 0 ? [nth(french, n + 1).id] : [])],
      partnerIds: [nth(partners, n * 3).id, ...(n % 4 === 0 ? [nth(partners, n * 3 + 1).id] : [])],
      themeCodes: nth(themes, n),
      kind: nth(['JUMELAGE', 'CONVENTION', null], n),
      status: nth(['EN_COURS', 'TERMINE', null, 'EN_PROJET'], n),
      startYear: nth([1958, 1974, 1999, null, 2001, 2024], n),
      verifiedOn: nth([null, new Date(), new Date('2020-05-01')], n),
      ...(n % 5 === 0 && {
        odds: {
          create: [
            { oddNumber: 6, weight: 2 },
            { oddNumber: 4, weight: 1 },
          ],
        },
      }),
      ...(n === 29 && { archivedAt: new Date() }),
    })
  }
}

const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 })

const anySearch = fc.record({
  q: fc.constantFrom('', '', 'bamako', 'eau', 'introuvable'),
  pays: some('mali', 'senegal', 'allemagne'),
  continent: fc.constantFrom([], [], ['afrique'], ['europe']),
  region: some('52', '53'),
  departement: fc.constantFrom([], [], ['49']),
  niveau: some('com', 'reg'),
  theme: some('environnement', 'environnement.eau', 'culture'),
  odd: fc.constantFrom([], [], ['6']),
  nature: some('jumelage', 'non-renseigne'),
  statut: some('en-cours', 'termine'),
  debut: some('1990-1999', 'non-renseigne'),
  fraicheur: some('jamais', 'recente'),
})

async function rowsIn(query: string): Promise<number> {
  const filters = RegisterFilters.parse(parsed(query))
  let rows = 0
  for await (const batch of registerRows(VISITOR, filters)) rows += batch.length
  return rows
}

function parsed(query: string) {
  const parameters = new URLSearchParams(query)
  return Object.fromEntries([...parameters.keys()].map((key) => [key, parameters.getAll(key)]))
}

describe('every figure', () => {
  it('equals the rows of its list and of its export, whatever the filters', async () => {
    await aMixedRegister()
    await fc.assert(
      fc.asyncProperty(anySearch, async (search) => {
        const page = await statisticsPage(VISITOR, search)
        expect(page.total).toBe(await rowsIn(page.query))
        expect(page.total).toBe((await registerPage(VISITOR, parsed(page.query))).total)
        for (const key of figureKeys) {
          for (const { key: value, value: count, href } of page.figures[key] ?? []) {
            const query = href.split('?')[1] ?? ''
            expect([key, value, (await registerPage(VISITOR, parsed(query))).total]).toEqual([
              key,
              value,
              count,
            ])
            expect([key, value, await rowsIn(query)]).toEqual([key, value, count])
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('of a single-valued facet adds up to the total', async () => {
    await aMixedRegister()
    const { total, figures } = await statisticsPage(VISITOR, {})
    expect(total).toBe(29)
    for (const key of ['nature', 'statut', 'debut', 'annee', 'fraicheur'] as const) {
      const sum = (figures[key] ?? []).reduce((all, { value }) => all + value, 0)
      expect([key, sum]).toEqual([key, total])
    }
  })

  it('is in a file with the address of its list', async () => {
    await aMixedRegister()
    const table = await statisticsTable(VISITOR, { statut: 'en-cours' }, 'pays')
    const { figures } = await statisticsPage(VISITOR, { statut: 'en-cours' })
    expect(table?.header).toEqual(['Pays', 'Code', 'Partenariats', 'Liste'])
    expect(table?.rows.map(([, code, count]) => [code, count])).toEqual(
      (figures.pays ?? []).map(({ key, value }) => [key, value]),
    )
    expect(table?.rows[0]?.[3]).toMatch(/\/partenariats\?pays=[a-z]+&statut=en-cours$/)
    expect(await statisticsTable(VISITOR, {}, 'annuaire')).toBeNull()
    expect(await statisticsTable(VISITOR, {}, 'groupe')).toBeNull()
  })
})

describe('the page of figures', () => {
  it('counts who appears in what it counts', async () => {
    await aMixedRegister()
    const all = await statisticsPage(VISITOR, {})
    expect(all.heads).toMatchObject({ collectivites: 4, partners: 4, countries: 3 })
    const some = await statisticsPage(VISITOR, { theme: 'culture', pays: 'allemagne' })
    expect(some.total).toBeGreaterThan(0)
    expect(some.heads.countries).toBeLessThan(3)
    expect((await statisticsPage(VISITOR, { q: 'introuvable' })).heads).toEqual({
      collectivites: 0,
      partners: 0,
      countries: 0,
    })
  })

  it('says in words what it is narrowed down to, and offers what else there is', async () => {
    await aMixedRegister()
    const page = await statisticsPage(VISITOR, { pays: ['mali'], statut: ['en-cours'], groupe: 'inconnu' })
    expect(page.isFiltered).toBe(true)
    expect(page.chosen.map(({ key, label }) => [key, label])).toEqual([
      ['pays', 'Mali'],
      ['statut', 'En cours'],
      ['groupe', 'inconnu'],
    ])
    const { choices } = await statisticsPage(VISITOR, { pays: 'mali' })
    expect(choices.pays.map(({ value }) => value).sort()).toEqual(['allemagne', 'mali', 'senegal'])
    expect(page.query).toBe('pays=mali&statut=en-cours&groupe=inconnu')
  })

  it('draws only what belongs to what was chosen', async () => {
    await aMixedRegister()
    const { figures } = await statisticsPage(VISITOR, { theme: 'environnement.eau', pays: 'mali' })
    expect(figures.pays?.map(({ key }) => key)).toEqual(['mali'])
    expect(figures.theme?.map(({ key }) => key)).toEqual(['environnement.eau', 'environnement.eau.puits'])
  })

  it('drops what it cannot read', async () => {
    await aMixedRegister()
    const nasty = { ...Object.fromEntries(facetKeys.map((key) => [key, '\u0000<é'])), page: '-3', tri: 'x' }
    expect((await statisticsPage(VISITOR, nasty)).total).toBe(29)
  })
})
