import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { routes } from '@/lib/platform/routes'
import { dayIn } from '@/lib/platform/zoned-time'
import { type AmountYear, amountsByYear } from '../amounts/queries'
import { registerFigures } from '../queries'
import { type FacetKey, UNKNOWN_VALUE } from '../register/labels'
import { facetCounts, registerCount } from '../register/queries'
import { RegisterFilters } from '../register/schema'
import type { Facet } from '../register-facets/queries'
import { matching } from '../register-matching/queries'
import { amountSeries, type FigureKey, figureKeys, figureWords } from './labels'
import { byCount, drawnValues, figureParameters, isFiltered, queryOfList } from './rules'

export type FigureValue = {
  /** As addresses write it. */
  key: string
  label: string
  /** Records counted. */
  value: number
  depth?: number
  /** Records that say nothing of it. */
  isQuiet: boolean
  /** The list of the register that makes it up. */
  href: string
}

export type Choice = { value: string; label: string; count: number; depth?: number }

/** What can be filtered on the page itself; other facets come from the register. */
export const formKeys = ['pays', 'region', 'theme', 'statut'] as const

export type StatisticsPage = {
  filters: RegisterFilters
  isFiltered: boolean
  /** The filters as an address carries them. */
  query: string
  /** Filters in use, in words. */
  chosen: { key: FacetKey; value: string; label: string }[]
  total: number
  heads: Heads
  figures: Figures
  choices: Record<(typeof formKeys)[number], Choice[]>
  amounts: AmountYear[]
  /** Day the figures were counted. */
  on: string
}

/** The figures of the register, or of what the query string leaves of it. */
export async function statisticsPage(viewer: Viewer, raw: unknown): Promise<StatisticsPage> {
  const filters = RegisterFilters.parse(raw)
  const asked: FacetKey[] = [...figureKeys, ...(filters.groupe.length > 0 ? ['groupe' as const] : [])]
  const [total, heads, facets, amounts] = await Promise.all([
    registerCount(viewer, filters),
    headsOf(viewer, filters),
    facetCounts(viewer, filters, asked),
    amountsByYear(viewer, filters),
  ])
  const valuesOf = (key: FacetKey) => facets.find((facet) => facet.key === key)?.values ?? []
  const choices = (key: FacetKey) => valuesOf(key).filter(({ count, isSelected }) => count > 0 || isSelected)
  return {
    filters,
    isFiltered: isFiltered(filters),
    query: new URLSearchParams(figureParameters(filters)).toString(),
    chosen: facets.flatMap(({ key, values }) =>
      values.filter(({ isSelected }) => isSelected).map(({ value, label }) => ({ key, value, label })),
    ),
    total,
    heads,
    figures: toFigures(filters, figureKeys, facets),
    choices: {
      pays: choices('pays'),
      region: choices('region'),
      theme: choices('theme'),
      statut: choices('statut'),
    },
    amounts,
    on: dayIn('Europe/Paris', new Date()),
  }
}

export type Figures = Partial<Record<FigureKey, FigureValue[]>>

/** Some figures only: those of a country, of a theme, or of one file. */
export async function figuresOf(viewer: Viewer, raw: unknown, keys: readonly FigureKey[]): Promise<Figures> {
  const filters = RegisterFilters.parse(raw)
  const facets = await facetCounts(viewer, filters, keys)
  return toFigures(filters, keys, facets)
}

function toFigures(filters: RegisterFilters, keys: readonly FigureKey[], facets: Facet[]): Figures {
  return Object.fromEntries(
    keys.map((key) => {
      const values = facets.find((facet) => facet.key === key)?.values ?? []
      return [key, figureValues(filters, key, values)]
    }),
  )
}

/** Figures whose bars are ranked; the others keep the order of their values. */
const RANKED: readonly FigureKey[] = ['pays', 'region', 'departement', 'nature']

type Counted = { value: string; label: string; count: number; isSelected: boolean; depth?: number }

function figureValues(filters: RegisterFilters, key: FigureKey, values: Counted[]): FigureValue[] {
  const drawn = drawnValues(values)
  return (RANKED.includes(key) ? byCount(drawn) : drawn).map(({ value, label, count, depth }) => ({
    key: value,
    label,
    value: count,
    ...(depth !== undefined && { depth }),
    isQuiet: value === UNKNOWN_VALUE,
    href: routes.partnershipsWith(queryOfList(filters, key, value)),
  }))
}

/** Who appears in at least one of the records counted. */
export type Heads = { collectivites: number; partners: number; countries: number }

async function headsOf(viewer: Viewer, filters: RegisterFilters): Promise<Heads> {
  if (!isFiltered(filters)) return registerFigures(viewer)
  const where = await matching(filters)
  const rows = await db.$queryRaw<Heads[]>`
    with found as materialized (select p.id from partnership p where ${where})
    select
      (select count(distinct f.collectivite_id) from partnership_french_party f
        where f.partnership_id in (select id from found))::int as collectivites,
      count(distinct a.id)::int as partners, count(distinct a.country_code)::int as countries
    from partnership_foreign_party g join partner_authority a on a.id = g.partner_id
    where g.partnership_id in (select id from found)`
  return rows[0] ?? { collectivites: 0, partners: 0, countries: 0 }
}

/** A table of the page as a file; null for a name that is none of them. */
export async function statisticsTable(
  viewer: Viewer,
  raw: unknown,
  name: string,
): Promise<{ header: string[]; rows: (string | number)[][] } | null> {
  const filters = RegisterFilters.parse(raw)
  if (name === 'montants') {
    const amounts = await amountsByYear(viewer, filters)
    return {
      header: ['Année', 'Partenariats', ...amountSeries.map((series) => `${series} (euros)`)],
      rows: amounts.map(({ year, records, frenchCents, partnerCents, cofundingCents }) => [
        year,
        records,
        ...[frenchCents, partnerCents, cofundingCents].map((cents) => cents / 100),
      ]),
    }
  }
  const key = figureKeys.find((key) => key === name)
  if (!key) return null
  const values = (await figuresOf(viewer, filters, [key]))[key] ?? []
  return {
    header: [figureWords[key].header, 'Code', 'Partenariats', 'Liste'],
    rows: values.map(({ key: code, label, value, href }) => [
      label,
      code,
      value,
      `${config().appUrl}${href}`,
    ]),
  }
}
