import type { Metadata } from 'next'
import { NotFoundNotice } from '@/components/layout/not-found-notice'

export const metadata: Metadata = { title: 'Page introuvable' }

/** Inside this area's own frame. */
export default function NotFound() {
  return <NotFoundNotice />
}
