import { apiRoot } from '@/lib/partnerships/api/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** Where everything is. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => apiRoot())
