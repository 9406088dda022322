import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { SESSION_COOKIE } from './auth'
import type { Viewer } from './policy'
import { viewerOfSession } from './queries'

/**
 * Who is looking, read from the database once per request: a closed account, an ended mandate or a
 * deleted session takes effect at once. Never throws for a bad cookie: that is a visitor.
 */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token ? viewerOfSession(token) : { kind: 'visitor' }
})
