import { requireSignedIn } from '@/lib/accounts/viewer'
import { registrationCalendar } from '@/lib/events/calendar/queries'
import { routes } from '@/lib/platform/routes'

type Context = RouteContext<'/espace/inscriptions/[reference]/calendrier.ics'>

/** A confirmed delegation's own calendar file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { reference } = await params
  const viewer = await requireSignedIn(routes.registrationCalendar(reference))
  const file = await registrationCalendar(viewer, reference)
  if (file === null) return new Response('Cette inscription n’a pas de calendrier.', { status: 404 })
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
      'content-disposition': `attachment; filename="rencontre-${reference}.ics"`,
      'cache-control': 'private, no-store',
    },
  })
}
