import { type NextRequest, NextResponse } from 'next/server'

/**
 * Two guards that need each request: a content security policy with a fresh nonce, and refusal of posts
 * from elsewhere. `Origin: null` once passed the framework's own check (CVE-2026-27978). Rights are never
 * decided here: every query and command does it again.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isForeignPost(request))
    return new NextResponse('Requête refusée : elle vient d’un autre site.', { status: 403 })

  const nonce = btoa(crypto.randomUUID())
  const isSentFile = SENT_FILE.test(request.nextUrl.pathname)
  const policy = isSentFile ? NO_RIGHT_AT_ALL : contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Methods that change nothing (RFC 9110 §9.2.1); other sites' scripts ask with OPTIONS before they read open data. */
const SAFE = ['GET', 'HEAD', 'OPTIONS']

/** Files that people sent: whatever they hold, a browser that opens one gives it nothing. */
const SENT_FILE = /^\/(partenariats\/[^/]+|espace\/partenariats\/dossiers\/[^/]+)\/documents\/[^/]+$/
const NO_RIGHT_AT_ALL = "default-src 'none'; sandbox"

function isForeignPost(request: NextRequest): boolean {
  if (SAFE.includes(request.method)) return false
  const origin = request.headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development' // the framework's reloading evaluates code
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg|robots.txt).*)'] }
