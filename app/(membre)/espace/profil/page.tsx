import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProfileView } from '@/components/accounts/profile-view'
import { profilePage } from '@/lib/accounts/queries'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { routes } from '@/lib/platform/routes'
import { changeProfileAction } from './actions'

export const metadata: Metadata = { title: 'Mon profil' }

export default async function Page() {
  const page = await profilePage(await requireSignedIn(routes.profile))
  return page ? <ProfileView page={page} action={changeProfileAction} /> : notFound()
}
