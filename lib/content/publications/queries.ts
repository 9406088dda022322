import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { type Chosen, type FilterOptions, filterOptions, readFilters } from '../filters/queries'
import { type Parameters, Slug } from '../filters/schema'
import { type PublicationCard, publicationCard, publicationCardSelect } from '../queries'

// Publications have no draft state: everything here is public, the same for every viewer.

const PAGE_SIZE = 10

export type PublicationsPage = { chosen: Chosen; options: FilterOptions; list: Page<PublicationCard> }

/** Publications, filtered, the latest first. */
export async function publicationsPage(_viewer: Viewer, parameters: Parameters): Promise<PublicationsPage> {
  const [{ chosen, kind, where: filed }, options] = await Promise.all([
    readFilters(parameters),
    publicationOptions(),
  ])
  const where = { AND: kind ? [{ kind }, ...filed] : filed }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.publication.count({ where }),
    async (range) => {
      const rows = await db.publication.findMany({
        where,
        select: publicationCardSelect,
        orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
        ...range,
      })
      return rows.map(publicationCard)
    },
  )
  return { chosen, options, list }
}

async function publicationOptions(): Promise<FilterOptions> {
  const named = { select: { slug: true, name: true }, orderBy: { searchKey: 'asc' } } as const
  const [countries, groups, themes, years] = await Promise.all([
    db.country.findMany({ where: { publications: { some: {} } }, ...named }),
    db.group.findMany({ where: { publications: { some: {} } }, ...named }),
    db.publicationTheme.findMany({ select: { themeCode: true }, distinct: ['themeCode'] }),
    db.$queryRaw<{ year: string }[]>`
      select distinct left(published_on, 4) as year from publication order by year desc`,
  ])
  return filterOptions({ countries, groups, themes, years })
}

export type PublicationPage = PublicationCard & {
  /** Absolute address, for search engines. */
  url: string
  source: string
  groups: { slug: string; name: string }[]
  documents: { title: string; url: string; mediaType: string | null; byteSize: number | null }[]
}

/** One publication; null when there is none at this address. */
export async function publicationPage(_viewer: Viewer, slug: string): Promise<PublicationPage | null> {
  if (!Slug.safeParse(slug).success) return null
  const row = await db.publication.findUnique({
    where: { slug },
    select: {
      ...publicationCardSelect,
      source: true,
      groups: { select: { group: { select: { slug: true, name: true } } } },
      documents: {
        select: { title: true, url: true, mediaType: true, byteSize: true },
        orderBy: { title: 'asc' },
      },
    },
  })
  if (!row) return null
  return {
    ...publicationCard(row),
    url: `${config().appUrl}${routes.publication(slug)}`,
    source: row.source,
    groups: row.groups.map(({ group }) => group),
    documents: row.documents,
  }
}
