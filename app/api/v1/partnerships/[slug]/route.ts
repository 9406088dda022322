import { VISITOR } from '@/lib/accounts/policy'
import { apiPartnershipOf } from '@/lib/partnerships/api/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/partnerships/[slug]'>

/** One record. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (_query, { params }) => apiPartnershipOf(VISITOR, (await params).slug),
)
