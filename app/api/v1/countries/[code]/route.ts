import { VISITOR } from '@/lib/accounts/policy'
import { apiCountryOf } from '@/lib/partnerships/api-vocabularies/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/api/v1/countries/[code]'>

/** One country. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (_query, { params }) => apiCountryOf(VISITOR, (await params).code),
)
