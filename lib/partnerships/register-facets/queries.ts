import 'server-only'
import { collectiviteLevels, continentOrder, continents, levelOrder } from '@/lib/collectivites/labels'
import { db } from '@/lib/platform/db'
import { freshnessBands, freshnessLabels } from '../freshness/labels'
import { partnershipKinds, partnershipStatuses } from '../labels'
import { type FacetKey, populationBands, startPeriods, UNKNOWN_VALUE, unknownLabel } from '../register/labels'

export type FacetValue = {
  /** As addresses write it. */
  value: string
  label: string
  /** What the list would hold with this value alone in its facet, the other facets kept. */
  count: number
  isSelected: boolean
  /** 0 for a family, in facets that are trees. */
  depth?: number
}

export type Facet = { key: FacetKey; label: string; values: FacetValue[] }

type FacetWord = { value: string; label: string; depth?: number }

/** Words of the values of these facets, in the order pages show them. */
async function facetWords(keys: readonly FacetKey[]): Promise<Map<FacetKey, FacetWord[]>> {
  const found = await Promise.all(
    keys.map(async (key): Promise<[FacetKey, FacetWord[]]> => [key, await words[key]()]),
  )
  return new Map(found)
}

const address = (value: string) => value.toLowerCase().replaceAll('_', '-')

/** Values of a fixed list, in that order or in the order of their labels. */
function fixedWords<T extends string>(labels: Record<T, string>, order?: readonly T[]) {
  const listed = order ? order.map((value) => [value, labels[value]]) : Object.entries<string>(labels)
  return async () => listed.map(([value = '', label = '']) => ({ value: address(value), label }))
}

const words: Record<FacetKey, () => Promise<FacetWord[]>> = {
  pays: async () => {
    const rows = await db.country.findMany({
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    })
    return rows.map(({ slug, name }) => ({ value: slug, label: name }))
  },
  continent: fixedWords(continents, continentOrder),
  region: async () => {
    const rows = await db.region.findMany({ select: { code: true, name: true } })
    return rows
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  },
  departement: async () => {
    const rows = await db.departement.findMany({
      select: { code: true, name: true },
      orderBy: { code: 'asc' },
    })
    return rows.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  },
  niveau: fixedWords(collectiviteLevels, levelOrder),
  population: fixedWords(populationBands),
  theme: themeWords,
  odd: async () => {
    const rows = await db.odd.findMany({ orderBy: { number: 'asc' } })
    return rows.map(({ number, label }) => ({ value: String(number), label: `${number}. ${label}` }))
  },
  nature: fixedWords(partnershipKinds),
  statut: fixedWords(partnershipStatuses),
  debut: async () => Object.entries(startPeriods).map(([value, { label }]) => ({ value, label })),
  annee: async () =>
    Array.from({ length: 200 }, (_, n) => ({ value: String(1900 + n), label: String(1900 + n) })),
  groupe: async () => {
    const rows = await db.group.findMany({
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    })
    return rows.map(({ slug, name }) => ({ value: slug, label: name }))
  },
  fraicheur: fixedWords(freshnessLabels, freshnessBands),
}

/** The thematic tree in reading order, retired nodes included: records may still carry them. */
async function themeWords(): Promise<FacetWord[]> {
  const rows = await db.theme.findMany({
    select: { code: true, label: true, parentCode: true },
    orderBy: [{ level: 'asc' }, { position: 'asc' }, { code: 'asc' }],
  })
  const under = (parent: string | null, depth: number): FacetWord[] =>
    rows
      .filter(({ parentCode }) => parentCode === parent)
      .flatMap(({ code, label }) => [{ value: code, label, depth }, ...under(code, depth + 1)])
  return under(null, 0)
}

/** Facets ready to be shown: values the register holds or the reader chose, with their words and counts. */
export async function toFacets(
  counts: Map<FacetKey, Map<string, number>>,
  selected: Record<FacetKey, string[]>,
  labels: Record<FacetKey, string>,
): Promise<Facet[]> {
  const wordsOf = await facetWords([...counts.keys()])
  return [...counts].map(([key, byValue]) => {
    const known = [...(wordsOf.get(key) ?? []), { value: UNKNOWN_VALUE, label: unknownLabel }]
    const strangers = selected[key].filter((value) => known.every((word) => word.value !== value))
    const shown = [...known, ...strangers.map((value) => ({ value, label: value }))].filter(
      ({ value }) => byValue.has(value) || selected[key].includes(value),
    )
    const values = shown.map((word) => ({
      ...word,
      count: byValue.get(word.value) ?? 0,
      isSelected: selected[key].includes(word.value),
    }))
    return { key, label: labels[key], values }
  })
}
