import type { Metadata } from 'next'
import { PublicationsView } from '@/components/content/publications-view'
import { VISITOR } from '@/lib/accounts/policy'
import { publicationsPage } from '@/lib/content/publications/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Publications',
  description:
    'Études, répertoires de partenariats, guides et évaluations de la coopération décentralisée, par pays et par thème.',
  alternates: { canonical: routes.publications },
}

export default async function Page({ searchParams }: PageProps<'/publications'>) {
  return <PublicationsView page={await publicationsPage(VISITOR, await searchParams)} />
}
