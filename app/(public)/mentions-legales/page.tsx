import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingView } from '@/components/content/standing-view'
import { standingPage } from '@/lib/content/standing/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Mentions légales',
  description:
    'Éditeur, hébergement et conditions de réutilisation du portail de la coopération décentralisée.',
  alternates: { canonical: routes.legal },
}

export default async function Page() {
  const page = await standingPage('mentions-legales')
  return page ? <StandingView page={page} /> : notFound()
}
