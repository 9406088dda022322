import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { type Chosen, type FilterOptions, filterOptions, readFilters } from '../filters/queries'
import { type Parameters, Slug } from '../filters/schema'
import { visible } from '../policy'
import { type ArticleCard, articleCard, articleCardSelect } from '../queries'

// Public pages show what is published, to every viewer: staff previews a draft in its own area.
const PUBLISHED = { status: 'PUBLISHED' } as const

const PAGE_SIZE = 10

const NEWEST_FIRST = [{ publishedOn: 'desc' }, { id: 'desc' }] as const

export type NewsPage = { chosen: Chosen; options: FilterOptions; list: Page<ArticleCard> }

/** News, filtered, the latest first. */
export async function newsPage(viewer: Viewer, parameters: Parameters): Promise<NewsPage> {
  const [filters, options] = await Promise.all([readFilters(parameters), newsOptions()])
  const { type: _kindOfPublication, ...chosen } = filters.chosen
  const where = { AND: [visible(viewer), PUBLISHED, ...filters.where] }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.article.count({ where }),
    async (range) => {
      const rows = await db.article.findMany({
        where,
        select: articleCardSelect,
        orderBy: [...NEWEST_FIRST],
        ...range,
      })
      return rows.map(articleCard)
    },
  )
  return { chosen, options, list }
}

async function newsOptions(): Promise<FilterOptions> {
  const article = PUBLISHED
  const named = { select: { slug: true, name: true }, orderBy: { searchKey: 'asc' } } as const
  const [countries, groups, themes, years] = await Promise.all([
    db.country.findMany({ where: { articles: { some: { article } } }, ...named }),
    db.group.findMany({ where: { articles: { some: { article } } }, ...named }),
    db.articleTheme.findMany({ where: { article }, select: { themeCode: true }, distinct: ['themeCode'] }),
    db.$queryRaw<{ year: string }[]>`
      select distinct left(published_on, 4) as year from article where status = 'PUBLISHED' order by year desc`,
  ])
  return filterOptions({ countries, groups, themes, years })
}

type Neighbour = { slug: string; title: string }

export type ArticlePage = ArticleCard & {
  /** Absolute address, for search engines. */
  url: string
  body: string
  source: string | null
  updatedAt: Date
  groups: { slug: string; name: string }[]
  documents: { title: string; url: string; mediaType: string | null; byteSize: number | null }[]
  newer: Neighbour | null
  older: Neighbour | null
}

/** One published news item with its neighbours in time; null when the address is not public. */
export async function articlePage(viewer: Viewer, slug: string): Promise<ArticlePage | null> {
  if (!Slug.safeParse(slug).success) return null
  const row = await db.article.findFirst({
    where: { AND: [visible(viewer), PUBLISHED, { slug }] },
    select: {
      ...articleCardSelect,
      id: true,
      body: true,
      source: true,
      updatedAt: true,
      groups: { select: { group: { select: { slug: true, name: true } } } },
      documents: {
        select: { title: true, url: true, mediaType: true, byteSize: true },
        orderBy: { title: 'asc' },
      },
    },
  })
  if (!row) return null
  const card = articleCard(row)
  const [newer, older] = await neighbours(row.id, card.publishedOn)
  const { body, source, updatedAt, documents } = row
  return {
    ...card,
    url: `${config().appUrl}${routes.article(slug)}`,
    body,
    source,
    updatedAt,
    documents,
    groups: row.groups.map(({ group }) => group),
    newer,
    older,
  }
}

function neighbours(id: string, publishedOn: string): Promise<[Neighbour | null, Neighbour | null]> {
  const select = { slug: true, title: true }
  const beside = (side: 'gt' | 'lt') => ({
    AND: [PUBLISHED, { OR: [{ publishedOn: { [side]: publishedOn } }, { publishedOn, id: { [side]: id } }] }],
  })
  return Promise.all([
    db.article.findFirst({
      where: beside('gt'),
      select,
      orderBy: [{ publishedOn: 'asc' }, { id: 'asc' }],
    }),
    db.article.findFirst({ where: beside('lt'), select, orderBy: [...NEWEST_FIRST] }),
  ])
}
