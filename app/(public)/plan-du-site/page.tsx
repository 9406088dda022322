import type { Metadata } from 'next'
import { PlanView } from '@/components/search/plan-view'
import { routes } from '@/lib/platform/routes'
import { sitePlan } from '@/lib/search/plan/queries'

export const metadata: Metadata = {
  title: 'Plan du site',
  description: 'Toutes les pages du portail de la coopération décentralisée, section par section.',
  alternates: { canonical: routes.sitemap },
}

export default async function Page() {
  return <PlanView plan={await sitePlan()} />
}
