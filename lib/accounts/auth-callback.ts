import 'server-only'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from './auth'

/** Spends a sign-in link and sets the session cookie, or sends to `explainFailure`. */
export function completeSignIn(request: NextRequest): Promise<Response> {
  return endpoint(request, ['callback', 'email'])
}

/** Where next-auth sends a link that did not work; it goes on to the sign-in page, which says why. */
export function explainFailure(request: NextRequest): Promise<Response> {
  return endpoint(request, ['error'])
}

// The portal opens these two endpoints of next-auth and no other.
function endpoint(request: NextRequest, nextauth: string[]): Promise<Response> {
  return NextAuth(request, { params: Promise.resolve({ nextauth }) }, authOptions())
}
