import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'

/** Frame of the public pages. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <p className="hidden pb-4 font-semibold font-serif print:block">
        Coopération décentralisée — le portail · Cités Unies France
      </p>
      <SiteHeader />
      <main id="contenu" tabIndex={-1} className="page-grid grow pb-20">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
