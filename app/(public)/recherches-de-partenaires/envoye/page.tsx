import type { Metadata } from 'next'
import { SentView } from '@/components/partnerships/searches/sent-view'

export const metadata: Metadata = { title: 'C’est envoyé', robots: { index: false } }

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires/envoye'>) {
  return <SentView stage={(await searchParams).etape} />
}
