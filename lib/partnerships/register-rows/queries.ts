import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { preparedRows } from '@/lib/platform/prepared'
import type {
  CollectiviteLevel,
  Continent,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { registerIds } from '../register/queries'
import type { RegisterFilters } from '../register/schema'

const BATCH = 100

/** Everything public of one record; null is what the source does not say. */
export type RegisterRow = {
  id: string
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  /** Partial date. */
  firstSignedOn: string | null
  currentConventionYear: number | null
  startYear: number | null
  endYear: number | null
  subject: string | null
  context: string | null
  onePercentService: OnePercentService | null
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
  note: string | null
  source: string | null
  verifiedOn: Date | null
  publishedAt: Date
  updatedAt: Date
  themeWords: string[]
  /** Lead first. */
  french: {
    slug: string
    name: string
    formerName: string | null
    role: PartyRole
    level: CollectiviteLevel
    siren: string | null
    insee: string | null
    population: number | null
    departementCode: string | null
    departement: string | null
    regionCode: string | null
    region: string | null
    latitude: number | null
    longitude: number | null
  }[]
  /** Lead first. */
  foreign: {
    slug: string
    name: string
    role: PartyRole
    level: PartnerLevel
    levelLabel: string | null
    countryCode: string
    country: string
    countrySlug: string
    continent: Continent
    latitude: number | null
    longitude: number | null
  }[]
  /** Main theme first, each from its family down to its own label. */
  themes: { code: string; path: string[] }[]
  /** Principal ones first. */
  odds: { number: number; label: string; weight: number }[]
  /** Latest year first. */
  amounts: { year: number; frenchCents: number; partnerCents: number; cofundingCents: number }[]
}

/**
 * Every record a search finds, in its order, in batches: memory holds the identifiers, a batch, and the next one, which
 * is read meanwhile. A record withdrawn meanwhile is left out.
 */
export async function* registerRows(viewer: Viewer, filters: RegisterFilters): AsyncGenerator<RegisterRow[]> {
  const ids = await registerIds(viewer, filters)
  const batchFrom = (from: number) => rowsOf(viewer, ids.slice(from, from + BATCH))
  let ahead = batchFrom(0)
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = await ahead
    ahead = batchFrom(from + BATCH)
    ahead.catch(() => {}) // told when it is awaited; a reader that went away never asks for it
    yield batch
  }
}

/** The records of these identifiers, in their order; those that are not published are left out. */
export async function rowsOf(_viewer: Viewer, ids: string[]): Promise<RegisterRow[]> {
  if (ids.length === 0) return []
  const rows = await preparedRows<WrittenRow>('register-rows', ROWS, [ids])
  return rows.map((row) => ({
    ...row,
    deliberatedOn: dateOf(row.deliberatedOn),
    signedOn: dateOf(row.signedOn),
    transmittedOn: dateOf(row.transmittedOn),
    expiresOn: dateOf(row.expiresOn),
    verifiedOn: dateOf(row.verifiedOn),
    publishedAt: new Date(row.publishedAt),
    updatedAt: new Date(row.updatedAt),
  }))
}

/** A record as JSON carries it: dates are text. */
type WrittenRow = {
  [K in keyof RegisterRow]: Date extends RegisterRow[K] ? Written<RegisterRow[K]> : RegisterRow[K]
}
type Written<T> = T extends Date ? string : T

function dateOf(written: string | null): Date | null {
  return written === null ? null : new Date(written)
}

/** One statement for a batch, each table visited once in it: a whole register is read this way. */
const ROWS = `
  with wanted as materialized (select * from unnest($1::uuid[]) with ordinality wanted (id, place)),
  french as (
    select f.partnership_id, json_agg(json_build_object('slug', c.slug, 'name', c.name,
      'formerName', f.former_name, 'role', f.role, 'level', c.level, 'siren', c.siren, 'insee', c.insee,
      'population', c.population, 'departementCode', c.departement_code, 'departement', d.name,
      'regionCode', c.region_code, 'region', r.name, 'latitude', c.latitude, 'longitude', c.longitude)
      order by f.role, c.name, c.id) as parties
    from partnership_french_party f join collectivite c on c.id = f.collectivite_id
    left join departement d on d.code = c.departement_code left join region r on r.code = c.region_code
    where f.partnership_id = any($1::uuid[]) group by 1),
  abroad as (
    select f.partnership_id, json_agg(json_build_object('slug', a.slug, 'name', a.name, 'role', f.role,
      'level', a.level, 'levelLabel', a.level_label, 'countryCode', a.country_code, 'country', n.name,
      'countrySlug', n.slug, 'continent', n.continent, 'latitude', a.latitude, 'longitude', a.longitude)
      order by f.role, a.name, a.id) as parties
    from partnership_foreign_party f join partner_authority a on a.id = f.partner_id
    join country n on n.alpha2 = a.country_code
    where f.partnership_id = any($1::uuid[]) group by 1),
  themed as (
    select t.partnership_id, json_agg(json_build_object('code', own.code,
      'path', array_remove(array[family.label, parent.label, own.label]::text[], null)) order by t.rank) as themes
    from partnership_theme t join theme own on own.code = t.theme_code
    left join theme parent on parent.code = own.parent_code
    left join theme family on family.code = parent.parent_code
    where t.partnership_id = any($1::uuid[]) group by 1),
  aimed as (
    select x.partnership_id, json_agg(json_build_object('number', o.number, 'label', o.label, 'weight', x.weight)
      order by x.weight desc, o.number) as odds
    from partnership_odd x join odd o on o.number = x.odd_number
    where x.partnership_id = any($1::uuid[]) group by 1),
  paid as (
    select m.partnership_id, json_agg(json_build_object('year', m.year, 'frenchCents', m.french_cents,
      'partnerCents', m.partner_cents, 'cofundingCents', m.cofunding_cents) order by m.year desc) as amounts
    from partnership_amount m where m.partnership_id = any($1::uuid[]) group by 1)
  select row_to_json(record) from (
    select p.id, p.slug, p.title, p.kind, p.status, p.first_signed_on as "firstSignedOn",
      p.current_convention_year as "currentConventionYear", p.start_year as "startYear", p.end_year as "endYear",
      p.subject, p.context, p.one_percent_service as "onePercentService", p.deliberated_on as "deliberatedOn",
      p.signed_on as "signedOn", p.transmitted_on as "transmittedOn", p.expires_on as "expiresOn", p.note, p.source,
      p.verified_on as "verifiedOn", p.published_at as "publishedAt", p.updated_at as "updatedAt",
      coalesce(p.theme_words, '{}') as "themeWords", coalesce(french.parties, '[]') as french,
      coalesce(abroad.parties, '[]') as "foreign", coalesce(themes, '[]') as themes,
      coalesce(odds, '[]') as odds, coalesce(amounts, '[]') as amounts
    from wanted join partnership p on p.id = wanted.id
    left join french on french.partnership_id = p.id left join abroad on abroad.partnership_id = p.id
    left join themed on themed.partnership_id = p.id left join aimed on aimed.partnership_id = p.id
    left join paid on paid.partnership_id = p.id
    where p.archived_at is null order by wanted.place) record`
