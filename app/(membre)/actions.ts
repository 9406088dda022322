'use server'
import { redirect } from 'next/navigation'
import { signOut } from '@/lib/accounts/commands/sign-out'
import { currentViewer, takeSessionToken } from '@/lib/accounts/viewer'
import { routes } from '@/lib/platform/routes'

/** Ends this browser's session and goes back to the public site. */
export async function signOutAction(): Promise<void> {
  const viewer = await currentViewer()
  const token = await takeSessionToken()
  if (token) await signOut(viewer, token)
  redirect(routes.home)
}
