import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { AtomFeed } from '@/lib/platform/atom'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { routes } from '@/lib/platform/routes'
import { dayIn, instantIn } from '@/lib/platform/zoned-time'
import { isPublic } from '../searches/policy'
import { noticeColumns, readBoardFilters, searchCard } from '../searches/queries'

const MOST_ENTRIES = 50
const DAY = 86_400_000

/** The latest notices of the board as a feed, with the filters of the page it follows: institutions, never a person. */
export async function searchFeed(
  _viewer: Viewer,
  parameters: Record<string, string>,
  now = new Date(),
): Promise<AtomFeed> {
  const today = dayIn('Europe/Paris', now)
  const { chosen, where } = await readBoardFilters(parameters)
  const [rows, updated] = await Promise.all([
    db.partnerSearch.findMany({
      where: { AND: [isPublic(today), ...where] },
      select: noticeColumns,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: MOST_ENTRIES,
    }),
    lastChange(where, today),
  ])
  const home = config().appUrl
  const words = Object.values(chosen).map(({ label }) => label)
  const query = new URLSearchParams(Object.entries(chosen).map(([name, { value }]) => [name, value]))
  const suffix = query.size > 0 ? `?${query}` : ''
  return {
    title: ['Recherches de partenaires', ...words].join(' – '),
    subtitle: 'Le portail de la coopération décentralisée, Cités Unies France',
    author: 'Cités Unies France',
    self: `${home}${routes.partnerSearchFeed}${suffix}`,
    page: `${home}${routes.partnerSearches}${suffix}`,
    updated,
    entries: rows.map((row) => {
      const { slug, title, excerpt, who } = searchCard(row)
      const published = row.publishedAt ?? updated
      return {
        id: `urn:uuid:${row.id}`,
        title,
        url: `${home}${routes.partnerSearch(slug)}`,
        updated: published,
        published,
        summary: `${who.name}\u00a0: ${excerpt.replace(/\s*\n\s*/g, ' ')}`,
        categories: [
          ...[
            ...(row.country ? [row.country] : []),
            ...row.wishedCountries.map(({ country }) => country),
          ].map(({ slug: term, name: label }) => ({ term, label })),
          ...row.themes.map(({ theme: { code: term, label } }) => ({ term, label })),
        ],
      }
    }),
  }
}

/** When a notice last came or left: one that is closed or past its last day changes the feed too. */
async function lastChange(where: Awaited<ReturnType<typeof readBoardFilters>>['where'], today: string) {
  const [{ _max: moved }, { _max: past }] = await Promise.all([
    db.partnerSearch.aggregate({
      where: { AND: [{ publishedAt: { not: null } }, ...where] },
      _max: { publishedAt: true, closedAt: true },
    }),
    db.partnerSearch.aggregate({
      where: { AND: [{ state: 'PUBLISHED', expiresOn: { lt: new Date(today) } }, ...where] },
      _max: { expiresOn: true },
    }),
  ])
  const gone = past.expiresOn && new Date(past.expiresOn.getTime() + DAY).toISOString().slice(0, 10)
  const left = gone ? instantIn('Europe/Paris', gone).getTime() : 0
  return new Date(Math.max(left, moved.publishedAt?.getTime() ?? 0, moved.closedAt?.getTime() ?? 0))
}
