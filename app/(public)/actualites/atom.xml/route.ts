import { createHash } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { newsFeed } from '@/lib/content/feed/queries'
import { atomFeed } from '@/lib/platform/atom'

/** The news as an Atom feed; a reader that has the latest version is told so without receiving it again. */
export async function GET(request: NextRequest): Promise<Response> {
  const feed = await newsFeed(VISITOR, Object.fromEntries(request.nextUrl.searchParams))
  const xml = atomFeed(feed)
  const etag = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 27)}"`
  const headers = {
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
    'last-modified': feed.updated.toUTCString(),
    etag,
  }
  const isKnown = knows(request.headers, etag, feed.updated)
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(xml, { headers })
}

/** RFC 9110 §13.2.2: the date is looked at only when no entity tag is sent. Its unit is the second. */
function knows(headers: Headers, etag: string, updated: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return since >= Math.floor(updated.getTime() / 1000) * 1000
}
