import type { Metadata } from 'next'
import { NotFoundNotice } from '@/components/layout/not-found-notice'
import { SiteFrame } from '@/components/layout/site-frame'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundNotice />
    </SiteFrame>
  )
}
