import { VISITOR } from '@/lib/accounts/policy'
import { apiPartnershipsOfCollectivite } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/collectivites/[siren]/partnerships'>

/** Records of one French authority. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (query, { params }) => apiPartnershipsOfCollectivite(VISITOR, (await params).siren, query),
  { takesParameters: true },
)
