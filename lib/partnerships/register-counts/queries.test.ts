import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { freshnessOf } from '../freshness/rules'
import { aVariedRegister, indexContents, registerEdits } from '../register/builders'
import { type FacetKey, facetKeys, startPeriods, UNKNOWN_VALUE } from '../register/labels'
import { facetCounts, registerCount, registerIds, registerPage } from '../register/queries'
import { RegisterFilters } from '../register/schema'

testDatabase()

const database = prismaClient()

let world: Awaited<ReturnType<typeof aVariedRegister>>

beforeEach(async () => {
  world = await aVariedRegister(database, 40)
})

/** What each published record is, read plainly: the reference of everything counted. */
async function plainRegister(): Promise<{ id: string; values: Record<FacetKey, string[]> }[]> {
  const groups = await database.group.findMany({ include: { countries: true } })
  const themes = new Map((await database.theme.findMany()).map((theme) => [theme.code, theme.parentCode]))
  const rows = await database.partnership.findMany({
    where: { archivedAt: null },
    include: {
      frenchParties: { include: { collectivite: true } },
      foreignParties: { include: { partner: { include: { country: true } } } },
      themes: true,
      odds: true,
    },
  })
  return rows.map(({ id, frenchParties, foreignParties, ...row }) => {
    const french = frenchParties.map(({ collectivite }) => collectivite)
    const countries = foreignParties.map(({ partner }) => partner.country)
    const line = (code: string | null): string[] => (code ? [code, ...line(themes.get(code) ?? null)] : [])
    const told: Record<FacetKey, (string | number | null)[]> = {
      pays: countries.map(({ slug }) => slug),
      continent: countries.map(({ continent }) => word(continent)),
      region: french.map(({ regionCode }) => regionCode),
      departement: french.map(({ departementCode }) => departementCode),
      niveau: french.map(({ level }) => word(level)),
      population: french.map(({ population }) => bandOf(population)),
      theme: row.themes.flatMap(({ themeCode }) => line(themeCode)),
      odd: row.odds.map(({ oddNumber }) => oddNumber),
      nature: [row.kind && word(row.kind)],
      statut: [row.status && word(row.status)],
      annee: [row.startYear],
      debut: [periodOf(row.startYear)],
      groupe: groups
        .filter((group) =>
          group.countries.some(({ countryCode }) => countries.some((c) => c.alpha2 === countryCode)),
        )
        .map(({ slug }) => slug),
      fraicheur: [freshnessOf(row.verifiedOn, dayIn('Europe/Paris', new Date()))],
    }
    const values = Object.fromEntries(facetKeys.map((key) => [key, known(key, told[key])]))
    return { id, values: values as Record<FacetKey, string[]> }
  })
}

const word = (value: string) => value.toLowerCase().replaceAll('_', '-')

function known(key: FacetKey, values: (string | number | null)[]): string[] {
  const texts = [...new Set(values.filter((value) => value !== null).map(String))]
  return texts.length > 0 || key === 'groupe' ? texts : [UNKNOWN_VALUE]
}

function bandOf(population: number | null): string | null {
  if (population === null) return null
  const bounds = { 2000: 'moins-de-2000', 10000: '2000-9999', 50000: '10000-49999', 100000: '50000-99999' }
  const band = Object.entries(bounds).find(([bound]) => population < Number(bound))?.[1]
  return band ?? (population < 500_000 ? '100000-499999' : '500000-et-plus')
}

function periodOf(year: number | null): string | null {
  if (year === null) return null
  return Object.entries(startPeriods).find(([, { from, to }]) => year >= from && year <= to)?.[0] ?? null
}

type Plain = Awaited<ReturnType<typeof plainRegister>>[number]

function isFound({ values }: Plain, filters: RegisterFilters, except?: FacetKey): boolean {
  return facetKeys.every(
    (key) =>
      key === except ||
      filters[key].length === 0 ||
      filters[key].some((value) => values[key].includes(value)),
  )
}

/** Every count of every facet, its size and its order must be what reading the records gives. */
async function compare(filters: RegisterFilters, register: Plain[]): Promise<void> {
  const [facets, total, ids] = await Promise.all([
    facetCounts(VISITOR, filters, facetKeys),
    registerCount(VISITOR, filters),
    registerIds(VISITOR, filters),
  ])
  const found = register.filter((record) => isFound(record, filters)).map(({ id }) => id)
  expect([...ids].sort()).toEqual(found.sort())
  expect(total).toBe(found.length)
  for (const { key, values } of facets) {
    const others = register.filter((record) => isFound(record, filters, key))
    const counts = Object.fromEntries(values.filter(({ count }) => count > 0).map((v) => [v.value, v.count]))
    const expected: Record<string, number> = {}
    for (const value of others.flatMap((record) => record.values[key])) {
      expected[value] = (expected[value] ?? 0) + 1
    }
    expect({ key, ...counts }).toEqual({ key, ...expected })
  }
}

/** Searches over values the register holds, one to four facets at a time. */
const anySearch = (register: Plain[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...facetKeys), fc.nat(50), fc.nat(50)), { maxLength: 4 })
    .map((choices) => {
      const raw: Record<string, string[]> = {}
      for (const [key, one, other] of choices) {
        const held = [...new Set(register.flatMap(({ values }) => values[key]))]
        if (held.length === 0) continue
        raw[key] = [held[one % held.length] ?? '', held[other % held.length] ?? '']
      }
      return RegisterFilters.parse(raw)
    })

describe('the bitmaps of the register', () => {
  it('count what reading every record counts, whatever is chosen', async () => {
    const register = await plainRegister()
    await fc.assert(
      fc.asyncProperty(anySearch(register), (filters) => compare(filters, register)),
      { numRuns: 25 },
    )
  })

  it('follow everything that happens to records, parties, themes, places and countries', async () => {
    const edits = fc.array(fc.tuple(fc.nat(registerEdits.length - 1), fc.nat(400)), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async (chosen, isTogether) => {
        const run = async (db: Parameters<(typeof registerEdits)[number]>[0]) => {
          for (const [edit, n] of chosen) await registerEdits[edit]?.(db, world, n)
        }
        await (isTogether ? database.$transaction(run) : run(database))
        const register = await plainRegister()
        await compare(RegisterFilters.parse({}), register)
        const [search] = fc.sample(anySearch(register), 1)
        await compare(search ?? RegisterFilters.parse({}), register)
      }),
      { numRuns: 15 },
    )
    const kept = await indexContents(database)
    await database.$queryRaw`select register_rebuild()`
    expect(kept).toEqual(await indexContents(database))
  })

  it('list every record once, page after page, in each order', async () => {
    const all = (await plainRegister()).map(({ id }) => id).sort()
    for (const tri of ['titre', 'anciennete', 'ajout', 'verification']) {
      const ids = await registerIds(VISITOR, RegisterFilters.parse({ tri }))
      expect([...ids].sort()).toEqual(all)
      const slugs = await database.partnership.findMany({ select: { id: true, slug: true } })
      const pages = [1, 2].map((page) => registerPage(VISITOR, { tri, page: String(page) }))
      const listed = (await Promise.all(pages)).flatMap(({ items }) => items.map(({ slug }) => slug))
      expect(listed).toEqual(ids.slice(0, 40).map((id) => slugs.find((row) => row.id === id)?.slug))
    }
  })
})
