import { requireStaff } from '@/lib/accounts/viewer'
import { exportAnswers } from '@/lib/partnerships/census-answers/commands/export-answers'
import { streamOf } from '@/lib/platform/open/stream'
import { routes } from '@/lib/platform/routes'
import { XLSX_TYPE, xlsxChunks } from '@/lib/platform/xlsx'

type Context = RouteContext<'/gestion/recensements/[id]/reponses.xlsx'>

/** Every answer to a census, as a spreadsheet. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const outcome = await exportAnswers(await requireStaff(routes.staffCensusExport(id, 'xlsx')), { id })
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  const { name, title, header, rows } = outcome.value
  const columns = header.map((label, index) => ({ header: label, width: index === 0 ? 32 : 24 }))
  const sheets = [{ name: 'Réponses', columns, rows: [rows] }]
  const book = xlsxChunks({ title, creator: 'Cités Unies France', created: new Date(), sheets })
  return new Response(streamOf(book), {
    headers: {
      'content-type': XLSX_TYPE,
      'content-disposition': `attachment; filename="${name}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}
