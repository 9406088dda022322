import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { AtomFeed } from '@/lib/platform/atom'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { routes } from '@/lib/platform/routes'
import { instantIn } from '@/lib/platform/zoned-time'
import { readFilters } from '../filters/queries'
import type { Parameters } from '../filters/schema'
import { visible } from '../policy'
import { articleCard, articleCardSelect } from '../queries'

const MOST_ENTRIES = 50

/** The latest news as a feed, with the filters of the page it follows. */
export async function newsFeed(viewer: Viewer, parameters: Parameters): Promise<AtomFeed> {
  const { chosen, where } = await readFilters(parameters)
  const { type: _kindOfPublication, ...filters } = chosen
  const [rows, latest] = await Promise.all([
    db.article.findMany({
      where: { AND: [visible(viewer), { status: 'PUBLISHED' }, ...where] },
      select: { ...articleCardSelect, id: true, updatedAt: true },
      orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
      take: MOST_ENTRIES,
    }),
    // An archived item leaves the feed: its date counts too, or readers would keep it.
    db.article.aggregate({
      where: { AND: [{ status: { in: ['PUBLISHED', 'ARCHIVED'] } }, ...where] },
      _max: { updatedAt: true },
    }),
  ])
  const home = config().appUrl
  const words = Object.values(filters).map(({ label }) => label)
  const query = new URLSearchParams(Object.entries(filters).map(([name, { value }]) => [name, value]))
  const suffix = query.size > 0 ? `?${query}` : ''
  return {
    title: ['Actualités de la coopération décentralisée', ...words].join(' – '),
    subtitle: 'Le portail de la coopération décentralisée, Cités Unies France',
    author: 'Cités Unies France',
    self: `${home}${routes.newsFeed}${suffix}`,
    page: `${home}${routes.news}${suffix}`,
    updated: latest._max.updatedAt ?? new Date(0),
    entries: rows.map((row) => {
      const { slug, title, teaser, publishedOn, countries, themes } = articleCard(row)
      return {
        id: `urn:uuid:${row.id}`,
        title,
        url: `${home}${routes.article(slug)}`,
        updated: row.updatedAt,
        published: publishedOn.length === 10 ? instantIn('Europe/Paris', publishedOn, '12:00') : null,
        summary: teaser,
        categories: [
          ...countries.map(({ slug: term, name: label }) => ({ term, label })),
          ...themes.map(({ code: term, label }) => ({ term, label })),
        ],
      }
    }),
  }
}
