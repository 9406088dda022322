import { VISITOR } from '@/lib/accounts/policy'
import { apiCollectivites } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** French authorities of the register. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => apiCollectivites(VISITOR, query),
  {
    takesParameters: true,
  },
)
