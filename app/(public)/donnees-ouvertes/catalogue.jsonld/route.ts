import { VISITOR } from '@/lib/accounts/policy'
import { openDataCatalogue } from '@/lib/partnerships/catalogue/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** What portals of open data harvest (DCAT-AP). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => openDataCatalogue(VISITOR))
