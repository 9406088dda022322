import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { atlasPlacePartnerships } from '@/lib/partnerships/atlas/queries'

/** What one point of the detailed map holds. */
export async function GET(request: NextRequest): Promise<Response> {
  return Response.json(await atlasPlacePartnerships(VISITOR, lists(request)))
}

function lists({ nextUrl: { searchParams } }: NextRequest): Record<string, string[]> {
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]))
}
