import { VISITOR } from '@/lib/accounts/policy'
import { apiPartnerships } from '@/lib/partnerships/api/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The register, page by page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => apiPartnerships(VISITOR, query),
  {
    takesParameters: true,
  },
)
