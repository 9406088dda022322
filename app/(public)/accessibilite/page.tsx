import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingView } from '@/components/content/standing-view'
import { standingPage } from '@/lib/content/standing/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Accessibilité',
  description: 'Où en est l’accessibilité du portail, et comment signaler une difficulté.',
  alternates: { canonical: routes.accessibility },
}

export default async function Page() {
  const page = await standingPage('accessibilite')
  return page ? <StandingView page={page} /> : notFound()
}
