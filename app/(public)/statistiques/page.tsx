import type { Metadata } from 'next'
import { StatisticsView } from '@/components/partnerships/statistics-view'
import { VISITOR } from '@/lib/accounts/policy'
import { statisticsPage } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Chiffres de la coopération décentralisée',
  description:
    'Combien de partenariats, par pays, région, département, niveau, thème, objectif de développement durable et année\u00a0: chaque chiffre avec sa définition et la liste qui le compose.',
  alternates: { canonical: routes.statistics },
}

export default async function Page({ searchParams }: PageProps<'/statistiques'>) {
  return <StatisticsView page={await statisticsPage(VISITOR, await searchParams)} />
}
