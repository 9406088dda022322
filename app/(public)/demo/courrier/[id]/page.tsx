import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailboxMailView } from '@/components/accounts/mailbox-mail-view'
import { mailboxMail } from '@/lib/platform/mailbox/read'

export const metadata: Metadata = {
  title: 'Courriel de démonstration',
  robots: { index: false },
  referrer: 'no-referrer',
}

export default async function Page({ params }: PageProps<'/demo/courrier/[id]'>) {
  const mail = await mailboxMail((await params).id)
  return mail ? <MailboxMailView mail={mail} /> : notFound()
}
