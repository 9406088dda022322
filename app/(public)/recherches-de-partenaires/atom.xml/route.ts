import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { searchFeed } from '@/lib/partnerships/search-feed/queries'
import { feedResponse } from '@/lib/platform/atom'

/** The board of partner searches as an Atom feed. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams)
  return feedResponse(request.headers, await searchFeed(VISITOR, parameters))
}
