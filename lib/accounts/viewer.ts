import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { addressOf, routes } from '@/lib/platform/routes'
import { SESSION_COOKIE } from './auth'
import { isSignedIn, isStaff, type SignedIn, type Staff, VISITOR, type Viewer } from './policy'
import { viewerOfSession } from './queries'
import { ReturnPath } from './schema'

/**
 * Who is looking, read from the database once per request: a closed account, an ended mandate or a
 * deleted session takes effect at once. Never throws for a bad cookie: that is a visitor.
 */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token ? viewerOfSession(token) : { kind: 'visitor' }
})

/** A query string as a page receives it: filters, place in a list. */
type Query = Record<string, string | string[] | undefined>

/** The signed-in viewer of a page, or a redirect to the sign-in page that comes back to `path`, filters included. */
export async function requireSignedIn(path: string, query: Query = {}): Promise<SignedIn> {
  const viewer = await currentViewer()
  if (isSignedIn(viewer)) return viewer
  // Too long an address is dropped on the way back: the list without its filters is better than none.
  const back = ReturnPath.parse(addressOf(path, query)) ?? path
  redirect(`${routes.signIn}?${new URLSearchParams({ retour: back })}`)
}

/**
 * The viewer of a page that holds a form. A visitor is sent to sign in, unless they have just posted the form
 * without script: their session ended meanwhile, and the page must come back with what they typed. Its queries
 * decide what a visitor sees of it.
 */
export async function requireSignedInOrPosting(path: string, query: Query = {}): Promise<Viewer> {
  return (await isPosting()) ? currentViewer() : requireSignedIn(path, query)
}

/**
 * Whether the page is rendered in answer to a form that was posted, and must show it again. The page that a form sent
 * with script leads to is asked for with the headers of that form, but for the name of its action: it is no answer.
 */
export async function isPosting(): Promise<boolean> {
  const sent = await headers()
  const isForm = sent.get('content-type')?.startsWith('multipart/form-data') ?? false
  const isByScript = sent.get('accept')?.includes('text/x-component') ?? false
  return isForm && (!isByScript || sent.has('next-action'))
}

/**
 * The page of a form as the viewer sees it. Somebody who has just posted it without script gets it back even when it
 * is not, or no longer, open to them: the bare form a visitor gets, or the refusal and what they typed would be lost.
 */
export async function withPostedForm<T>(
  viewer: Viewer,
  read: (viewer: Viewer) => Promise<T | null>,
  hasForm: (page: T) => boolean = () => true,
): Promise<T | null> {
  const page = await read(viewer)
  return (page && hasForm(page)) || !(await isPosting()) ? page : read(VISITOR)
}

/** The staff viewer of a page; a visitor may sign in, a member is told the page does not exist. */
export async function requireStaff(path: string, query: Query = {}): Promise<Staff> {
  const viewer = await requireSignedIn(path, query)
  if (isStaff(viewer)) return viewer
  notFound()
}

/** Value of this browser's session cookie, to end it. */
export async function takeSessionToken(): Promise<string | null> {
  const jar = await cookies()
  const token = jar.get(SESSION_COOKIE)?.value ?? null
  jar.delete(SESSION_COOKIE)
  return token
}
