import type { Metadata } from 'next'
import { ConfirmMessageView } from '@/components/partnerships/searches/link-views'
import { messageLinkPage } from '@/lib/partnerships/search-forms/queries'
import { confirmMessageAction } from './actions'

// The address holds a secret: it must not leak through the Referer of a link (RFC 9110 §17.9). “no-referrer” would have
// the form posted without script from the origin “null” (Fetch §3.2), which proxy.ts refuses.
export const metadata: Metadata = {
  title: 'Transmettre un message',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function Page({ searchParams }: PageProps<'/recherches-de-partenaires/message'>) {
  const page = await messageLinkPage(await searchParams)
  return <ConfirmMessageView page={page} action={confirmMessageAction.bind(null, page?.token ?? '')} />
}
