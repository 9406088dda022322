import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingView } from '@/components/content/standing-view'
import { standingPage } from '@/lib/content/standing/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Qui sommes-nous',
  description: 'Cités Unies France, réseau des collectivités françaises engagées à l’international.',
  alternates: { canonical: routes.about },
}

export default async function Page() {
  const page = await standingPage('qui-sommes-nous')
  return page ? <StandingView page={page} /> : notFound()
}
