import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { newsFeed } from '@/lib/content/feed/queries'
import { feedResponse } from '@/lib/platform/atom'

/** The news as an Atom feed. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams)
  return feedResponse(request.headers, await newsFeed(VISITOR, parameters))
}
