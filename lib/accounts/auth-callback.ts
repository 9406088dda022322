import 'server-only'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from './auth'

/** The one next-auth endpoint the portal opens: spends a sign-in link and sets the session cookie. */
export function completeSignIn(request: NextRequest): Promise<Response> {
  return NextAuth(request, { params: Promise.resolve({ nextauth: ['callback', 'email'] }) }, authOptions())
}
