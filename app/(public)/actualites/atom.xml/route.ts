import { createHash } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { newsFeed } from '@/lib/content/feed/queries'
import { atomFeed, isUnchanged } from '@/lib/platform/atom'

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
  if (isUnchanged(request.headers, etag, feed.updated)) return new Response(null, { status: 304, headers })
  return new Response(xml, { headers })
}
