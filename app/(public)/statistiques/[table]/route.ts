import { VISITOR } from '@/lib/accounts/policy'
import { statisticsTable } from '@/lib/partnerships/statistics/queries'
import { csvForExcel } from '@/lib/platform/csv'

type Context = RouteContext<'/statistiques/[table]'>

/** One table of the figures for French Excel, filtered as the page is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [name = '', extension] = (await params).table.split('.')
  const table = extension === 'csv' && (await statisticsTable(VISITOR, queryOf(request), name))
  if (!table) return new Response('Ce tableau n’existe pas.', { status: 404 })
  return new Response(csvForExcel(table.header, table.rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="chiffres-${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** A key that comes back is a list, as pages receive it. */
function queryOf(request: Request): Record<string, string[]> {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]))
}
