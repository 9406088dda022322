import type { Metadata } from 'next'
import { NewsView } from '@/components/content/news-view'
import { VISITOR } from '@/lib/accounts/policy'
import { newsPage } from '@/lib/content/news/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Actualités',
  description:
    'L’actualité de la coopération décentralisée\u00a0: réunions de groupes-pays, Assises, appels, fonds de solidarité, publications.',
  alternates: { canonical: routes.news, types: { 'application/atom+xml': routes.newsFeed } },
}

export default async function Page({ searchParams }: PageProps<'/actualites'>) {
  return <NewsView page={await newsPage(VISITOR, await searchParams)} />
}
