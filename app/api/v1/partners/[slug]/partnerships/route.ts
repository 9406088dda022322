import { VISITOR } from '@/lib/accounts/policy'
import { apiPartnershipsOfPartner } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/partners/[slug]/partnerships'>

/** Records of one authority abroad. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (query, { params }) => apiPartnershipsOfPartner(VISITOR, (await params).slug, query),
  { takesParameters: true },
)
