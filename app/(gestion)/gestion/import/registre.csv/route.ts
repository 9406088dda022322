import { privateDownload } from '@/app/private-download'
import { requireStaff } from '@/lib/accounts/viewer'
import { registerToCorrect } from '@/lib/partnerships/import-download/queries'
import { routes } from '@/lib/platform/routes'

/** The register or its part with one country, to correct in a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get('pays')
  const viewer = await requireStaff(routes.staffImport)
  return privateDownload(await registerToCorrect(viewer, 'csv', country || null))
}
