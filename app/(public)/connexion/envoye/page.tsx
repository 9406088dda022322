import type { Metadata } from 'next'
import { SignInSent } from '@/components/accounts/sign-in-sent'
import { signInSentPage } from '@/lib/accounts/queries'

export const metadata: Metadata = { title: 'Lien envoyé', robots: { index: false } }

export default function Page() {
  return <SignInSent {...signInSentPage()} />
}
