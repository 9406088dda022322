import type { NextRequest } from 'next/server'
import { VISITOR } from '@/lib/accounts/policy'
import { atlasPlaces } from '@/lib/partnerships/atlas/queries'

/** The places of a search, for the detailed map of the same address. */
export async function GET(request: NextRequest): Promise<Response> {
  return Response.json(await atlasPlaces(VISITOR, lists(request)))
}

function lists({ nextUrl: { searchParams } }: NextRequest): Record<string, string[]> {
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]))
}
