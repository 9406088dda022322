import { VISITOR } from '@/lib/accounts/policy'
import { registerExport } from '@/lib/partnerships/exports/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The register for French Excel, filtered as its page is. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => registerExport(VISITOR, 'csv', query),
  {
    isFile: true,
    takesParameters: true,
  },
)
