import { requireStaff } from '@/lib/accounts/viewer'
import { exportAnswers } from '@/lib/partnerships/census-answers/commands/export-answers'
import { csvForExcel } from '@/lib/platform/csv'
import { routes } from '@/lib/platform/routes'

type Context = RouteContext<'/gestion/recensements/[id]/reponses.csv'>

/** Every answer to a census, for French Excel. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const outcome = await exportAnswers(await requireStaff(routes.staffCensusExport(id, 'csv')), { id })
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  const { name, header, rows } = outcome.value
  return new Response(csvForExcel(header, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
