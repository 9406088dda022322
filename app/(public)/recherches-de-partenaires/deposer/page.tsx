import type { Metadata } from 'next'
import { ProposeView } from '@/components/partnerships/searches/propose-view'
import { proposePage } from '@/lib/partnerships/search-forms/queries'
import { routes } from '@/lib/platform/routes'
import { proposeSearchAction } from './actions'

export const metadata: Metadata = {
  title: 'Chercher une collectivité française',
  description:
    'Autorités locales hors de France\u00a0: dites quel partenaire vous cherchez parmi les collectivités françaises. Aucun compte n’est nécessaire.',
  alternates: { canonical: routes.proposePartnerSearch },
}

export default async function Page() {
  return <ProposeView page={await proposePage()} action={proposeSearchAction} />
}
