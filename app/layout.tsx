import './globals.css'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { SkipLinks } from '@/components/layout/skip-links'
import { siteUrl } from '@/lib/platform/web'

/** The content security policy gives each request its own nonce, so no page is rendered ahead of time. */
export const dynamic = 'force-dynamic'

/**
 * One weight of one serif, for titles only: 21 kB once, cached for good, never blocking (`swap`, no preload, fallback
 * of the same measures). Text itself uses the face of the device: nothing to download before reading.
 */
const display = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  style: 'normal',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  variable: '--font-display-file',
})

const name = 'Le portail de la coopération décentralisée'

export function generateMetadata(): Metadata {
  return {
    metadataBase: siteUrl(),
    title: { default: `${name} – Cités Unies France`, template: '%s – Coopération décentralisée' },
    description:
      'Groupes-pays, rencontres, publications et registre des partenariats entre collectivités françaises et collectivités du monde.',
    applicationName: name,
    openGraph: { siteName: name, locale: 'fr_FR', type: 'website' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1614' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={display.variable}>
      <body className="flex min-h-dvh flex-col">
        <SkipLinks />
        {children}
      </body>
    </html>
  )
}
