import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JobList } from '@/components/moderation/job-list'
import { MailsView } from '@/components/moderation/mails-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { jobList } from '@/lib/moderation/jobs/queries'
import { mailStatus, mailsPage } from '@/lib/moderation/outbox/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { retryMailAction } from './actions'

export const metadata: Metadata = { title: 'Courriels' }

export default async function Page({ searchParams }: PageProps<'/gestion/courriels'>) {
  const query = await searchParams
  const status = mailStatus(query.etat)
  const viewer = await requireStaff(routes.staffMails, query)
  const [mails, jobs] = await Promise.all([
    mailsPage(viewer, { page: pageNumber(query.page), status }),
    jobList(viewer),
  ])
  if (!mails || !jobs) notFound()
  return (
    <>
      <MailsView mails={mails} status={status} retry={retryMailAction} />
      <JobList jobs={jobs} />
    </>
  )
}
