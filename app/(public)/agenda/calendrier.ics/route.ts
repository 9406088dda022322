import { VISITOR } from '@/lib/accounts/policy'
import { agendaCalendar } from '@/lib/events/calendar/queries'

/** The agenda to subscribe to, with the filters of its page. */
export async function GET(request: Request): Promise<Response> {
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  const file = await agendaCalendar(VISITOR, parameters)
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="agenda.ics"',
      'cache-control': 'public, max-age=900',
    },
  })
}
