import type { Metadata } from 'next'
import { ManageView } from '@/components/partnerships/searches/link-views'
import { linkPage } from '@/lib/partnerships/search-forms/queries'
import { closeByLinkAction, renewByLinkAction } from './actions'

// The address holds a secret: it must not leak through the Referer of a link (RFC 9110 §17.9). “no-referrer” would have
// the form posted without script from the origin “null” (Fetch §3.2), which proxy.ts refuses.
export const metadata: Metadata = {
  title: 'Votre recherche de partenaire',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires/gerer'>) {
  const query = await searchParams
  const page = await linkPage(query)
  const token = page?.token ?? ''
  return (
    <ManageView
      page={page}
      done={query.fait}
      renew={renewByLinkAction.bind(null, token)}
      close={closeByLinkAction.bind(null, token)}
    />
  )
}
