'use client' // Replaces the root layout when that itself fails, so it brings its own page.
import './globals.css'
import { ErrorNotice } from '@/components/layout/error-notice'

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="fr">
      <body>
        <title>Problème technique – Coopération décentralisée</title>
        <ErrorNotice error={error} retry={retry} />
      </body>
    </html>
  )
}
