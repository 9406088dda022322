import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  CollectiviteLevel,
  PartnershipKind,
  PartnershipStatus,
} from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Freshness } from './freshness/labels'
import { freshnessOf } from './freshness/rules'
import { visible } from './policy'
import { UNKNOWN_VALUE } from './register/labels'
import { RegisterFilters } from './register/schema'
import { countSearch } from './register-counts/queries'
import { matching } from './register-matching/queries'

/** Columns of a record that its file holds too, under the same names. */
export const factColumns = {
  title: true,
  kind: true,
  status: true,
  firstSignedOn: true,
  currentConventionYear: true,
  startYear: true,
  endYear: true,
  deliberatedOn: true,
  signedOn: true,
  transmittedOn: true,
  expiresOn: true,
  onePercentService: true,
  subject: true,
  context: true,
} satisfies Prisma.PartnershipSelect

/** A partnership in a list. */
export type PartnershipCard = {
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  startYear: number | null
  endYear: number | null
  verifiedOn: Date | null
  /** Today's. */
  freshness: Freshness
  /** Main theme. */
  theme: string | null
  /** Lead first. */
  french: { slug: string; name: string; level: CollectiviteLevel }[]
  foreign: { slug: string; name: string; country: string; countrySlug: string }[]
}

const card = {
  slug: true,
  title: true,
  kind: true,
  status: true,
  startYear: true,
  endYear: true,
  verifiedOn: true,
  themes: { where: { rank: 1 }, select: { theme: { select: { label: true } } } },
  frenchParties: {
    select: { formerName: true, collectivite: { select: { slug: true, name: true, level: true } } },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  foreignParties: {
    select: {
      partner: { select: { slug: true, name: true, country: { select: { name: true, slug: true } } } },
    },
    orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
  },
} satisfies Prisma.PartnershipSelect

type CardRow = Prisma.PartnershipGetPayload<{ select: typeof card }>

function toCard({ themes, frenchParties, foreignParties, ...facts }: CardRow): PartnershipCard {
  return {
    ...facts,
    freshness: freshnessOf(facts.verifiedOn, dayIn('Europe/Paris', new Date())),
    theme: themes[0]?.theme.label ?? null,
    french: frenchParties.map(({ collectivite, formerName }) => ({
      ...collectivite,
      name: formerName ?? collectivite.name,
    })),
    foreign: foreignParties.map(({ partner: { slug, name, country } }) => ({
      slug,
      name,
      country: country.name,
      countrySlug: country.slug,
    })),
  }
}

/** The cards of these ids, in their order; ids that are not visible are left out. */
export async function partnershipCards(viewer: Viewer, ids: string[]): Promise<PartnershipCard[]> {
  const rows = await db.partnership.findMany({
    where: { AND: [visible(viewer), { id: { in: ids } }] },
    select: { id: true, ...card },
  })
  const byId = new Map(rows.map(({ id, ...row }) => [id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type PartnershipShortList = { items: PartnershipCard[]; total: number }

/** The search of the register that holds these countries; null without any. */
async function inCountries(countryCodes: string[]): Promise<RegisterFilters | null> {
  const countries = await db.country.findMany({
    where: { alpha2: { in: countryCodes } },
    select: { slug: true },
  })
  return countries.length > 0 ? RegisterFilters.parse({ pays: countries.map(({ slug }) => slug) }) : null
}

/** Partnerships with authorities of these countries, and how many French authorities take part. */
export async function partnershipsOfCountries(
  viewer: Viewer,
  countryCodes: string[],
  limit: number,
): Promise<PartnershipShortList & { collectiviteCount: number }> {
  const filters = await inCountries(countryCodes)
  if (!filters) return { items: [], total: 0, collectiviteCount: 0 }
  const where = await matching(filters)
  const [{ total, ids }, rows] = await Promise.all([
    countSearch(filters, [], { number: 1, size: limit }),
    db.$queryRaw<{ n: number }[]>`
      select count(distinct f.collectivite_id)::int as n
      from partnership p join partnership_french_party f on f.partnership_id = p.id where ${where}`,
  ])
  return { items: await partnershipCards(viewer, ids), total, collectiviteCount: rows[0]?.n ?? 0 }
}

export type EngagedCollectivite = {
  slug: string
  name: string
  level: CollectiviteLevel
  departement: string | null
  partnershipCount: number
}

/** French authorities that work with these countries, in alphabetical order. */
export async function engagedCollectivites(
  _viewer: Viewer,
  countryCodes: string[],
  limit: number,
): Promise<{ items: EngagedCollectivite[]; total: number }> {
  const filters = await inCountries(countryCodes)
  if (!filters) return { items: [], total: 0 }
  const rows = await db.$queryRaw<(EngagedCollectivite & { total: number })[]>`
    with engaged as (
      select f.collectivite_id as id, count(*)::int as n, (count(*) over ())::int as total
      from partnership p join partnership_french_party f on f.partnership_id = p.id
      where ${await matching(filters)} group by f.collectivite_id
    )
    select c.slug, c.name, c.level::text as level, d.name as departement, e.n as "partnershipCount", e.total
    from engaged e join collectivite c on c.id = e.id left join departement d on d.code = c.departement_code
    order by c.search_key, c.id limit ${limit}`
  return { items: rows.map(({ total, ...facts }) => facts), total: rows[0]?.total ?? 0 }
}

export type RegisterFigures = {
  partnerships: number
  collectivites: number
  partners: number
  countries: number
}

/** Size of the register: records, and who appears in at least one of them. */
export async function registerFigures(_viewer: Viewer): Promise<RegisterFigures> {
  const rows = await db.$queryRaw<RegisterFigures[]>`
    select
      (select coalesce(sum(bit_count(bits)), 0)::int from register_facet where facet = 'tous') as partnerships,
      (select count(*)::int from register_party where side = 'FRENCH') as collectivites,
      (select count(*)::int from register_party where side = 'FOREIGN') as partners,
      (select count(distinct value)::int from register_facet
        where facet = 'pays' and value <> ${UNKNOWN_VALUE}) as countries`
  return rows[0] ?? { partnerships: 0, collectivites: 0, partners: 0, countries: 0 }
}
