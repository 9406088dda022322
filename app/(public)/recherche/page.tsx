import type { Metadata } from 'next'
import { SearchView } from '@/components/search/search-view'
import { searchPage } from '@/lib/search/queries'

export const metadata: Metadata = {
  title: 'Recherche',
  description:
    'Rechercher une ville, un pays, un groupe, un partenariat ou une rencontre sur tout le portail.',
  robots: { index: false, follow: true },
}

export default async function Page({ searchParams }: PageProps<'/recherche'>) {
  return <SearchView page={await searchPage(await searchParams)} />
}
