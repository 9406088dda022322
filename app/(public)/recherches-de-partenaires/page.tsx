import type { Metadata } from 'next'
import { BoardView } from '@/components/partnerships/searches/board-view'
import { VISITOR } from '@/lib/accounts/policy'
import { boardPage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Recherches de partenaires',
  description:
    'Des collectivités françaises et des autorités locales d’autres pays cherchent un partenaire de coopération\u00a0: par pays, par thème, par taille.',
  alternates: {
    canonical: routes.partnerSearches,
    types: { 'application/atom+xml': routes.partnerSearchFeed },
  },
}

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires'>) {
  return <BoardView page={await boardPage(VISITOR, await searchParams)} />
}
