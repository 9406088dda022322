import { requireStaff } from '@/lib/accounts/viewer'
import { exportUnreachable } from '@/lib/partnerships/campaigns/commands/export-unreachable'
import { routes } from '@/lib/platform/routes'

/** Collectivités nobody can be written to for, to be phoned; for Excel. */
export async function GET(): Promise<Response> {
  const outcome = await exportUnreachable(await requireStaff(routes.staffUnreachableCsv))
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  return new Response(outcome.value.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${outcome.value.filename}"`,
      'cache-control': 'private, no-store',
    },
  })
}
