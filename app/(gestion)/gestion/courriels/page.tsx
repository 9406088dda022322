import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailsView } from '@/components/moderation/mails-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { mailStatus, mailsPage } from '@/lib/moderation/outbox/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { retryMailAction } from './actions'

export const metadata: Metadata = { title: 'Courriels' }

export default async function Page({ searchParams }: PageProps<'/gestion/courriels'>) {
  const query = await searchParams
  const status = mailStatus(query.etat)
  const mails = await mailsPage(await requireStaff(routes.staffMails, query), {
    page: pageNumber(query.page),
    status,
  })
  return mails ? <MailsView mails={mails} status={status} retry={retryMailAction} /> : notFound()
}
