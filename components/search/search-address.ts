import { routes } from '@/lib/platform/routes'
import { searchKinds } from '@/lib/search/labels'
import type { SearchKind } from '@/lib/search/rules'

/** Address of a search: everything, or one kind page by page. */
export function searchAddress(asked: string, kind?: SearchKind, page = 1): string {
  const query = new URLSearchParams({
    q: asked,
    ...(kind && { type: searchKinds[kind].address }),
    ...(page > 1 && { page: String(page) }),
  })
  return `${routes.search}?${query}`
}
