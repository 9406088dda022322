import { VISITOR } from '@/lib/accounts/policy'
import { eventCalendar } from '@/lib/events/calendar/queries'

type Context = RouteContext<'/agenda/[slug]/calendrier.ics'>

/** One meeting as a calendar file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const file = await eventCalendar(VISITOR, slug)
  if (file === null) return new Response('Cette rencontre n’existe pas.', { status: 404 })
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.ics"`,
    },
  })
}
