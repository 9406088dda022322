import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailboxList } from '@/components/accounts/mailbox-list'
import { mailboxLines } from '@/lib/platform/mailbox/read'

export const metadata: Metadata = { title: 'Boîte de démonstration', robots: { index: false } }

export default async function Page() {
  const lines = await mailboxLines()
  return lines ? <MailboxList lines={lines} /> : notFound()
}
