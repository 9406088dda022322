import type { Metadata } from 'next'
import { ConfirmSearchView } from '@/components/partnerships/searches/link-views'
import { linkPage } from '@/lib/partnerships/search-forms/queries'
import { confirmSearchAction } from './actions'

// The address holds a secret: it must not leak through the Referer of a link (RFC 9110 §17.9). “no-referrer” would have
// the form posted without script from the origin “null” (Fetch §3.2), which proxy.ts refuses.
export const metadata: Metadata = {
  title: 'Confirmer une recherche de partenaire',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires/confirmer'>) {
  const page = await linkPage(await searchParams)
  return <ConfirmSearchView page={page} action={confirmSearchAction.bind(null, page?.token ?? '')} />
}
