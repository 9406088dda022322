import { apiDocument } from '@/lib/partnerships/api-document/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** What the API answers, for programs (OpenAPI 3.1). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => apiDocument())
