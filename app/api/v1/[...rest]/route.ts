import { openRoute } from '@/lib/platform/open/open-route'

/** Anything else under the API: refused in its own way, not with a page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(async () => null, {
  takesParameters: true,
})
