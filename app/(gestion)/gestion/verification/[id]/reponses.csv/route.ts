import { requireStaff } from '@/lib/accounts/viewer'
import { exportCampaign } from '@/lib/partnerships/campaigns/commands/export-campaign'
import { routes } from '@/lib/platform/routes'

type Context = RouteContext<'/gestion/verification/[id]/reponses.csv'>

/** Every answer of a campaign and every silence, for Excel. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const outcome = await exportCampaign(await requireStaff(routes.staffCampaignCsv(id)), { id })
  if (!outcome.ok) return new Response(outcome.message, { status: 404 })
  return new Response(outcome.value.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${outcome.value.filename}"`,
      'cache-control': 'private, no-store',
    },
  })
}
