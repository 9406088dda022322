import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { PublicationKind } from '@/lib/platform/prisma-client/enums'
import { visible } from './policy'

/** Countries and themes of a text, each the address of a filter. */
export type Tags = {
  countries: { code: string; slug: string; name: string }[]
  themes: { code: string; label: string }[]
}

export type ArticleCard = Tags & {
  slug: string
  title: string
  placeLine: string | null
  teaser: string
  /** Partial date. */
  publishedOn: string
}

export type PublicationCard = Tags & {
  slug: string
  kind: PublicationKind
  title: string
  publisher: string
  /** Partial date. */
  publishedOn: string
  summary: string
}

const tags = {
  countries: {
    select: { country: { select: { alpha2: true, slug: true, name: true } } },
    orderBy: { country: { searchKey: 'asc' } },
  },
  themes: {
    select: { theme: { select: { code: true, label: true } } },
    orderBy: { theme: { position: 'asc' } },
  },
} as const

/** What a card of a news item is made of. */
export const articleCardSelect = {
  slug: true,
  title: true,
  placeLine: true,
  teaser: true,
  publishedOn: true,
  ...tags,
} as const

/** What a card of a publication is made of. */
export const publicationCardSelect = {
  slug: true,
  kind: true,
  title: true,
  publisher: true,
  publishedOn: true,
  summary: true,
  ...tags,
} as const

type TagRows = {
  countries: { country: { alpha2: string; slug: string; name: string } }[]
  themes: { theme: { code: string; label: string } }[]
}

/** Rows of the database as tags. */
function tagsOf({ countries, themes }: TagRows): Tags {
  return {
    countries: countries.map(({ country: { alpha2: code, slug, name } }) => ({ code, slug, name })),
    themes: themes.map(({ theme }) => theme),
  }
}

/** A row selected by `articleCardSelect` as a card; what is published has a date (checked in the database). */
export function articleCard(
  row: Omit<ArticleCard, keyof Tags | 'publishedOn'> & TagRows & { publishedOn: string | null },
): ArticleCard {
  const { slug, title, placeLine, teaser, publishedOn } = row
  return { slug, title, placeLine, teaser, publishedOn: publishedOn ?? '', ...tagsOf(row) }
}

/** A row selected by `publicationCardSelect` as a card. */
export function publicationCard(row: Omit<PublicationCard, keyof Tags> & TagRows): PublicationCard {
  const { slug, kind, title, publisher, publishedOn, summary } = row
  return { slug, kind, title, publisher, publishedOn, summary, ...tagsOf(row) }
}

/** Texts about a group, a country, themes, or all that is given. */
export type About = {
  groupId?: string | undefined
  countryCode?: string | undefined
  themeCodes?: string[] | undefined
  limit: number
}

function about({ groupId, countryCode, themeCodes }: About) {
  return [
    ...(groupId === undefined ? [] : [{ groups: { some: { groupId } } }]),
    ...(countryCode === undefined ? [] : [{ countries: { some: { countryCode } } }]),
    ...(themeCodes === undefined ? [] : [{ themes: { some: { themeCode: { in: themeCodes } } } }]),
  ]
}

/** The latest published news: home, group and country pages show nothing else, whoever looks. */
export async function latestArticles(viewer: Viewer, filter: About): Promise<ArticleCard[]> {
  const rows = await db.article.findMany({
    where: { AND: [visible(viewer), { status: 'PUBLISHED' }, ...about(filter)] },
    select: articleCardSelect,
    orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
    take: filter.limit,
  })
  return rows.map(articleCard)
}

/** The latest publications. They have no draft state: the same for every viewer. */
export async function publicationsOf(_viewer: Viewer, filter: About): Promise<PublicationCard[]> {
  const rows = await db.publication.findMany({
    where: { AND: about(filter) },
    select: publicationCardSelect,
    orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
    take: filter.limit,
  })
  return rows.map(publicationCard)
}

/** How many proposals wait for CUF, and since when; nothing for who is not staff. */
export async function articlesWaiting(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!isStaff(viewer)) return { count: 0, oldest: null }
  const found = await db.article.aggregate({
    where: { status: 'SUBMITTED' },
    _count: true,
    _min: { createdAt: true },
  })
  return { count: found._count, oldest: found._min.createdAt }
}
