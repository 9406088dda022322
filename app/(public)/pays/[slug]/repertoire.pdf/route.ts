import { VISITOR } from '@/lib/accounts/policy'
import { countryDirectory } from '@/lib/partnerships/directory/queries'
import { openRoute } from '@/lib/platform/open/open-route'

type Context = RouteContext<'/pays/[slug]/repertoire.pdf'>

/** Every partnership with a country, as an accessible PDF. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute<Context>(
  async (_query, { params }) => countryDirectory(VISITOR, (await params).slug),
  { isFile: true },
)
