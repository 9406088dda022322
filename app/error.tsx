'use client' // An error boundary only exists in the browser.
import { Brand } from '@/components/layout/brand'
import { ErrorNotice } from '@/components/layout/error-notice'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <header className="wrap py-4">
        <Brand />
      </header>
      <ErrorNotice error={error} retry={retry} />
    </>
  )
}
