import type { Chosen } from '@/lib/content/filters/queries'

/** Address of a list, or of its feed, with the filters in use. */
export function listAddress(path: string, chosen: Chosen, page = 1): string {
  const words = Object.entries(chosen).map(([name, { value }]) => [name, value])
  const query = new URLSearchParams([...words, ...(page > 1 ? [['page', String(page)]] : [])])
  return query.size > 0 ? `${path}?${query}` : path
}
