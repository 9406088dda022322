import { requireStaff } from '@/lib/accounts/viewer'
import { exportDeadlines } from '@/lib/partnerships/deadlines/commands/export-deadlines'
import { routes } from '@/lib/platform/routes'

/** One list of deadlines, for Excel. */
export async function GET(request: Request): Promise<Response> {
  const vue = new URL(request.url).searchParams.get('vue')
  const outcome = await exportDeadlines(await requireStaff(routes.staffDeadlinesCsv), { vue })
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  return new Response(outcome.value.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${outcome.value.filename}"`,
      'cache-control': 'private, no-store',
    },
  })
}
