import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Freshness } from '../freshness/labels'
import { freshnessOf } from '../freshness/rules'
import { visible } from '../policy'
import { type PartnershipCard, partnershipCards } from '../queries'

// What the register says of one authority, on either side: small sets, read through the index of its parties.

/** The authority a sheet is about. */
export type Party = { collectiviteId: string } | { partnerId: string }

const PAGE_SIZE = 20

/** Its partnerships, in alphabetical order. */
export function partyPartnerships(
  viewer: Viewer,
  party: Party,
  page: number,
): Promise<Page<PartnershipCard>> {
  const where = { AND: [visible(viewer), takingPart(party)] }
  return paged(
    page,
    PAGE_SIZE,
    () => db.partnership.count({ where }),
    async (range) => {
      const rows = await db.partnership.findMany({
        where,
        select: { id: true },
        orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
        ...range,
      })
      return partnershipCards(
        viewer,
        rows.map(({ id }) => id),
      )
    },
  )
}

function takingPart(party: Party): Prisma.PartnershipWhereInput {
  return 'partnerId' in party ? { foreignParties: { some: party } } : { frenchParties: { some: party } }
}

/** How many partnerships share a value; `value` is its address. */
export type Tally = { value: string; label: string; count: number }

export type FirstLink = { slug: string; title: string; year: number }

export type PartyProfile = {
  total: number
  running: number
  /** The year of its first known link. */
  since: number | null
  /** Its oldest links of a known year, oldest first. */
  firstLinks: FirstLink[]
  countries: Tally[]
  /** Families of the thematic tree. */
  families: Tally[]
  /** When a collectivité last vouched for one of them. */
  lastVerified: { on: Date | null; freshness: Freshness }
}

const MOST_LINKS = 80
const MOST_COUNTRIES = 40

/** Figures of one authority's partnerships. */
export async function partyProfile(_viewer: Viewer, party: Party, now = new Date()): Promise<PartyProfile> {
  const own = ownIds(party)
  const [facts, firstLinks, countries, families] = await Promise.all([
    db.$queryRaw<{ total: number; running: number; verifiedOn: Date | null }[]>`
      select count(*)::int as total, (count(*) filter (where p.status = 'EN_COURS'))::int as running,
        max(p.verified_on) as "verifiedOn"
      from partnership p where p.id in (${own}) and p.archived_at is null`,
    db.$queryRaw<FirstLink[]>`
      select slug, title, year from (
        select p.slug, p.title, p.search_key,
          least(p.start_year, nullif(left(p.first_signed_on, 4), '')::int)::int as year
        from partnership p where p.id in (${own}) and p.archived_at is null
      ) dated
      where year is not null order by year, search_key limit ${MOST_LINKS}`,
    db.$queryRaw<Tally[]>`
      select n.slug as value, n.name as label, count(distinct p.id)::int as count
      from partnership p
      join partnership_foreign_party f on f.partnership_id = p.id
      join partner_authority a on a.id = f.partner_id join country n on n.alpha2 = a.country_code
      where p.id in (${own}) and p.archived_at is null
      group by n.alpha2 order by count desc, n.search_key limit ${MOST_COUNTRIES}`,
    db.$queryRaw<Tally[]>`
      select o.code as value, o.label, count(distinct p.id)::int as count
      from partnership p
      join partnership_theme t on t.partnership_id = p.id
      join theme h on h.code = t.theme_code left join theme m on m.code = h.parent_code
      join theme o on o.code = coalesce(m.parent_code, m.code, h.code)
      where p.id in (${own}) and p.archived_at is null
      group by o.code order by count desc, o.position limit ${MOST_COUNTRIES}`,
  ])
  const { total = 0, running = 0, verifiedOn = null } = facts[0] ?? {}
  return {
    total,
    running,
    since: firstLinks[0]?.year ?? null,
    firstLinks,
    countries,
    families,
    lastVerified: { on: verifiedOn, freshness: freshnessOf(verifiedOn, dayIn('Europe/Paris', now)) },
  }
}

function ownIds(party: Party): Prisma.Sql {
  return 'partnerId' in party
    ? Prisma.sql`select partnership_id from partnership_foreign_party where partner_id = ${party.partnerId}::uuid`
    : Prisma.sql`select partnership_id from partnership_french_party where collectivite_id = ${party.collectiviteId}::uuid`
}
