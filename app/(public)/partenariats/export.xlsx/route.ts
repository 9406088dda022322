import { VISITOR } from '@/lib/accounts/policy'
import { registerExport } from '@/lib/partnerships/exports/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The register as a spreadsheet, filtered as its page is. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(
  (query) => registerExport(VISITOR, 'xlsx', query),
  {
    isFile: true,
    takesParameters: true,
  },
)
