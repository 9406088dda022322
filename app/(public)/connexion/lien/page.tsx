import type { Metadata } from 'next'
import { SignInLinkForm } from '@/components/accounts/sign-in-link-form'
import { signInLinkPage } from '@/lib/accounts/queries'

// The address holds a secret: it must not leak through the Referer of a link (RFC 9110 §17.9).
export const metadata: Metadata = { title: 'Se connecter', robots: { index: false }, referrer: 'no-referrer' }

export default async function Page({ searchParams }: PageProps<'/connexion/lien'>) {
  return <SignInLinkForm page={await signInLinkPage(await searchParams)} />
}
