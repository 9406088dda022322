import { detailedOutlines } from '@/components/map/detailed-outlines'

export const dynamic = 'force-static'

/** The countries the detailed map stands on: fetched once, then kept for a month. */
export function GET(): Response {
  return Response.json(detailedOutlines(), { headers: { 'Cache-Control': 'public, max-age=2592000' } })
}
