import { requireStaff } from '@/lib/accounts/viewer'
import { exportRegistrations } from '@/lib/events/registrations/commands/export-registrations'
import { routes } from '@/lib/platform/routes'

type Context = RouteContext<'/gestion/agenda/[slug]/inscriptions.csv'>

/** Everybody registered for a meeting, for Excel. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const outcome = await exportRegistrations(await requireStaff(routes.staffEventCsv(slug)), { slug })
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  return new Response(outcome.value.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${outcome.value.filename}"`,
      'cache-control': 'private, no-store',
    },
  })
}
