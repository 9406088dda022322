import 'server-only'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { routes } from '@/lib/platform/routes'
import type { SitemapUrl } from '@/lib/platform/sitemap'

type Row = { slug: string; changed: Date | null }
type Part = { address: (slug: string) => string; rows: Promise<Row[]> }

const sections = [
  routes.home,
  routes.groups,
  routes.countries,
  routes.partnerships,
  routes.registerMap(),
  routes.statistics,
  routes.themes,
  routes.collectivites,
  routes.partners,
  routes.openData,
  routes.censuses,
  routes.partnerSearches,
  routes.agenda,
  routes.news,
  routes.publications,
  routes.funds,
  routes.sitemap,
]

/**
 * Every public address, for search engines: 40,000 at most, so that one file is enough (the protocol allows 50,000).
 * Of authorities only those that co-operate are listed; of what is dated, the latest.
 */
export async function sitemapUrls(): Promise<SitemapUrl[]> {
  const home = config().appUrl
  const parts = await Promise.all(
    publicParts().map(async ({ address, rows }) =>
      (await rows).map(({ slug, changed }) => ({ loc: `${home}${address(slug)}`, lastmod: changed })),
    ),
  )
  return [...sections.map((path) => ({ loc: `${home}${path}`, lastmod: null })), ...parts.flat()]
}

function publicParts(): Part[] {
  return [
    {
      address: (slug) => `/${slug}`,
      rows: db.$queryRaw`select slug, updated_at as changed from standing_page order by slug limit 100`,
    },
    {
      address: routes.group,
      rows: db.$queryRaw`select slug, null as changed from country_group order by slug limit 1000`,
    },
    {
      address: routes.country,
      rows: db.$queryRaw`
        select slug, null as changed from country c
        where exists (select from group_country t where t.country_code = c.alpha2)
          or exists (select from partner_authority t where t.country_code = c.alpha2)
          or exists (select from local_association t where t.country_code = c.alpha2)
        order by slug limit 300`,
    },
    {
      address: routes.theme,
      rows: db.$queryRaw`
        select code as slug, null as changed from theme where valid_to is null order by code limit 500`,
    },
    {
      address: routes.event,
      rows: db.$queryRaw`
        select slug, updated_at as changed from event
        where status in ('PUBLISHED', 'POSTPONED', 'CANCELLED') and not is_demo
        order by starts_at desc, slug limit 5000`,
    },
    {
      address: routes.article,
      rows: db.$queryRaw`
        select slug, updated_at as changed from article where status = 'PUBLISHED'
        order by published_on desc, slug limit 5000`,
    },
    {
      address: routes.publication,
      rows: db.$queryRaw`
        select slug, null as changed from publication order by published_on desc, slug limit 3000`,
    },
    {
      address: routes.fund,
      rows: db.$queryRaw`select slug, null as changed from solidarity_fund order by slug limit 1000`,
    },
    {
      address: routes.partnership,
      rows: db.$queryRaw`
        select slug, updated_at as changed from partnership where archived_at is null
        order by published_at desc, slug limit 14000`,
    },
    {
      address: routes.census,
      rows: db.$queryRaw`
        select slug, published_at as changed from census
        where state = 'PUBLISHED' and slug not like 'demonstration-%' order by published_at desc limit 1000`,
    },
    {
      address: routes.partnerSearch,
      rows: db.$queryRaw`
        select slug, published_at as changed from partner_search_notice
        where state = 'PUBLISHED' and expires_on >= (now() at time zone 'Europe/Paris')::date
          and slug not like 'demonstration-%'
        order by published_at desc limit 2000`,
    },
    {
      address: routes.collectivite,
      rows: db.$queryRaw`
        select slug, null as changed from collectivite c
        where exists (
          select from partnership_french_party t join partnership p on p.id = t.partnership_id
          where t.collectivite_id = c.id and p.archived_at is null)
        order by population desc nulls last, slug limit 6000`,
    },
    {
      address: routes.partner,
      rows: db.$queryRaw`
        select slug, null as changed from partner_authority a
        where exists (
          select from partnership_foreign_party t join partnership p on p.id = t.partnership_id
          where t.partner_id = a.id and p.archived_at is null)
        order by slug limit 4000`,
    },
  ]
}
