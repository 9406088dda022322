import type { Metadata } from 'next'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { signInPage } from '@/lib/accounts/queries'
import { requestSignInAction } from './actions'

export const metadata: Metadata = { title: 'Connexion', robots: { index: false } }

export default async function Page({ searchParams }: PageProps<'/connexion'>) {
  const page = await signInPage(await searchParams)
  return <SignInForm page={page} action={requestSignInAction} />
}
