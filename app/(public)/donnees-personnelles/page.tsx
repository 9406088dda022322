import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingView } from '@/components/content/standing-view'
import { standingPage } from '@/lib/content/standing/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Données personnelles',
  description: 'Les données que le portail garde, pourquoi, qui les voit, et vos droits.',
  alternates: { canonical: routes.privacy },
}

export default async function Page() {
  const page = await standingPage('donnees-personnelles')
  return page ? <StandingView page={page} /> : notFound()
}
