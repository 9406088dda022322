import { VISITOR } from '@/lib/accounts/policy'
import { apiPartnerOf } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/partners/[slug]'>

/** One authority abroad. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (_query, { params }) => apiPartnerOf(VISITOR, (await params).slug),
)
