import { privateDownload } from '@/app/private-download'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { odaFile } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'

/** The worksheet of one collectivité and one year, to fill in. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return privateDownload(await odaFile(await requireSignedIn(routes.myOda), 'csv', query))
}
