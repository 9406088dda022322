import { VISITOR } from '@/lib/accounts/policy'
import { apiFacets } from '@/lib/partnerships/api/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** What each value of each filter would leave. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => apiFacets(VISITOR, query),
  {
    takesParameters: true,
  },
)
