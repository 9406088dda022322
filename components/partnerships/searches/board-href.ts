import type { BoardPage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'

/** Address of the board, or of the feed that follows it, with the filters in use. */
export function boardHref(
  chosen: BoardPage['chosen'],
  page = 1,
  path: string = routes.partnerSearches,
): string {
  const words = Object.entries(chosen).map(([name, { value }]) => [name, value])
  const query = new URLSearchParams([...words, ...(page > 1 ? [['page', String(page)]] : [])])
  return query.size > 0 ? `${path}?${query}` : path
}
