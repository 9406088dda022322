import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
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
 * Every record a search finds, in its order, in batches: memory holds the identifiers and one batch.
 * A record withdrawn meanwhile is left out.
 */
export async function* registerRows(viewer: Viewer, filters: RegisterFilters): AsyncGenerator<RegisterRow[]> {
  const ids = await registerIds(viewer, filters)
  for (let from = 0; from < ids.length; from += BATCH) {
    yield await rowsOf(viewer, ids.slice(from, from + BATCH))
  }
}

/**
 * The records of these identifiers, in their order; those that are not published are left out. One statement for
 * a batch: a whole register is read this way.
 */
export function rowsOf(_viewer: Viewer, ids: string[]): Promise<RegisterRow[]> {
  return db.$queryRaw<RegisterRow[]>`
    select p.id, p.slug, p.title, p.kind::text as kind, p.status::text as status,
      p.first_signed_on as "firstSignedOn", p.current_convention_year as "currentConventionYear",
      p.start_year as "startYear", p.end_year as "endYear", p.subject, p.context,
      p.one_percent_service::text as "onePercentService", p.deliberated_on as "deliberatedOn",
      p.signed_on as "signedOn", p.transmitted_on as "transmittedOn", p.expires_on as "expiresOn",
      p.note, p.source, p.verified_on as "verifiedOn", p.published_at as "publishedAt",
      p.updated_at as "updatedAt", coalesce(p.theme_words, '{}') as "themeWords",
      array(${french}) as french, array(${foreign}) as "foreign", array(${themes}) as themes,
      array(${odds}) as odds, array(${amounts}) as amounts
    from unnest(${ids}::uuid[]) with ordinality wanted (id, place) join partnership p on p.id = wanted.id
    where p.archived_at is null order by wanted.place`
}

const french = Prisma.sql`
  select jsonb_build_object('slug', c.slug, 'name', c.name, 'formerName', f.former_name, 'role', f.role,
    'level', c.level, 'siren', c.siren, 'insee', c.insee, 'population', c.population,
    'departementCode', c.departement_code, 'departement', d.name, 'regionCode', c.region_code, 'region', r.name,
    'latitude', c.latitude, 'longitude', c.longitude)
  from partnership_french_party f join collectivite c on c.id = f.collectivite_id
  left join departement d on d.code = c.departement_code left join region r on r.code = c.region_code
  where f.partnership_id = p.id order by f.role, c.name, c.id`

const foreign = Prisma.sql`
  select jsonb_build_object('slug', a.slug, 'name', a.name, 'role', f.role, 'level', a.level,
    'levelLabel', a.level_label, 'countryCode', a.country_code, 'country', n.name, 'countrySlug', n.slug,
    'continent', n.continent, 'latitude', a.latitude, 'longitude', a.longitude)
  from partnership_foreign_party f join partner_authority a on a.id = f.partner_id
  join country n on n.alpha2 = a.country_code
  where f.partnership_id = p.id order by f.role, a.name, a.id`

const themes = Prisma.sql`
  select jsonb_build_object('code', own.code, 'path',
    to_jsonb(array_remove(array[family.label, parent.label, own.label]::text[], null)))
  from partnership_theme t join theme own on own.code = t.theme_code
  left join theme parent on parent.code = own.parent_code left join theme family on family.code = parent.parent_code
  where t.partnership_id = p.id order by t.rank`

const odds = Prisma.sql`
  select jsonb_build_object('number', o.number, 'label', o.label, 'weight', x.weight)
  from partnership_odd x join odd o on o.number = x.odd_number
  where x.partnership_id = p.id order by x.weight desc, o.number`

const amounts = Prisma.sql`
  select jsonb_build_object('year', m.year, 'frenchCents', m.french_cents, 'partnerCents', m.partner_cents,
    'cofundingCents', m.cofunding_cents)
  from partnership_amount m where m.partnership_id = p.id order by m.year desc`
