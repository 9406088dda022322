import type { Metadata } from 'next'
import { StatisticsAmountsView } from '@/components/partnerships/statistics-amounts-view'
import { VISITOR } from '@/lib/accounts/policy'
import { amountsPage } from '@/lib/partnerships/amounts/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Montants déclarés, partenariat par partenariat',
  description: 'Les partenariats qui composent les montants déclarés d’une année.',
  alternates: { canonical: routes.statistics },
}

export default async function Page({ searchParams }: PageProps<'/statistiques/montants'>) {
  return <StatisticsAmountsView page={await amountsPage(VISITOR, await searchParams)} />
}
