import { VISITOR } from '@/lib/accounts/policy'
import { apiCollectiviteOf } from '@/lib/partnerships/api-references/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/collectivites/[siren]'>

/** One French authority. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (_query, { params }) => apiCollectiviteOf(VISITOR, (await params).siren),
)
