import type { Metadata } from 'next'
import { CensusesView } from '@/components/partnerships/censuses/censuses-view'
import { VISITOR } from '@/lib/accounts/policy'
import { censusesPage } from '@/lib/partnerships/census-syntheses/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Recensements',
  description:
    'Les synthèses des recensements de Cités Unies France\u00a0: les initiatives des collectivités françaises, pays par pays, avec leurs chiffres.',
  alternates: { canonical: routes.censuses },
}

export default async function Page({ searchParams }: PageProps<'/recensements'>) {
  return <CensusesView page={await censusesPage(VISITOR, await searchParams)} />
}
