import type { Metadata } from 'next'
import { ConfirmSearchView } from '@/components/partnerships/searches/link-views'
import { linkPage } from '@/lib/partnerships/search-forms/queries'
import { confirmSearchAction } from './actions'

// The address holds a secret: it must not leak through the Referer of a link (RFC 9110 §17.9).
export const metadata: Metadata = {
  title: 'Confirmer une recherche de partenaire',
  robots: { index: false },
  referrer: 'no-referrer',
}

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires/confirmer'>) {
  const page = await linkPage(await searchParams)
  return <ConfirmSearchView page={page} action={confirmSearchAction.bind(null, page?.token ?? '')} />
}
