import 'server-only'
import { createHash } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import { config } from '@/lib/platform/config'
import { authAdapter } from './auth-adapter'

/** Name of the session cookie; the __Secure- prefix (RFC 6265bis) would forbid plain-http demonstrations. */
export const SESSION_COOKIE = 'portail-session'

const SESSION_SECONDS = 7 * 24 * 3600
/** How long a sign-in link stays good. */
export const LINK_MINUTES = 60

/** Hash under which next-auth looks a sign-in link up; it keeps no token in clear. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(`${token}${config().authSecret}`).digest('hex')
}

/** next-auth settings: e-mail links only, sessions in the database. */
export function authOptions(): NextAuthOptions {
  const secure = config().appUrl.startsWith('https://')
  return {
    secret: config().authSecret,
    adapter: authAdapter,
    // Sessions are not prolonged by reading: reading must not write.
    session: { strategy: 'database', maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: { signIn: '/connexion', error: '/connexion', verifyRequest: '/connexion/envoye' },
    providers: [
      {
        id: 'email',
        type: 'email',
        name: 'Email',
        server: '',
        from: config().mailFrom,
        maxAge: LINK_MINUTES * 60,
        // Links are written and mailed by the request-sign-in command, through the outbox.
        sendVerificationRequest: () => Promise.reject(new Error('sign-in links leave through the outbox')),
        options: {},
      },
    ],
    callbacks: {
      // Accounts are opened by CUF or a référent: a link never creates one.
      signIn: ({ user }) => 'disabledAt' in user && user.disabledAt === null,
      redirect: ({ url }) => (url.startsWith('/') ? config().appUrl + url : safeReturn(url)),
    },
  }
}

function safeReturn(url: string): string {
  return URL.canParse(url) && new URL(url).origin === config().appUrl ? url : `${config().appUrl}/espace`
}
