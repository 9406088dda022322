import { VISITOR } from '@/lib/accounts/policy'
import { apiPartners } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** Authorities abroad of the register. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => apiPartners(VISITOR, query),
  {
    takesParameters: true,
  },
)
