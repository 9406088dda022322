'use client' // Between a click and the next page nothing else says that a search is under way.
import { useEffect, useState } from 'react'

/** Says that a search was sent, until its page comes; also after a return to a page the browser kept. */
export function RegisterBusy({ form }: { form: string }) {
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    const element = document.getElementById(form)
    const begin = () => setIsBusy(true)
    const end = () => setIsBusy(false)
    element?.addEventListener('submit', begin)
    addEventListener('pageshow', end)
    return () => {
      element?.removeEventListener('submit', begin)
      removeEventListener('pageshow', end)
    }
  }, [form])
  return (
    <p role="status" className={isBusy ? 'text-fine text-muted' : 'sr-only'}>
      {isBusy && 'Recherche en cours…'}
    </p>
  )
}
