import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { articlesWaiting } from '@/lib/content/queries'
import { registrationsWaiting } from '@/lib/events/queries'
import { censusesToWrite } from '@/lib/partnerships/censuses/queries'
import { confirmationsDeclined } from '@/lib/partnerships/confirmations/queries'
import { importsWaiting } from '@/lib/partnerships/imports/queries'
import { searchesWaiting } from '@/lib/partnerships/search-desk/queries'
import { submissionsWaiting } from '@/lib/partnerships/submissions/queries'
import { routes } from '@/lib/platform/routes'
import { failedJobs } from './jobs/queries'
import { failedMails } from './outbox/queries'
import { may } from './policy'

/** One kind of work that waits for CUF, with how much and since when. */
export type QueueLine = {
  kind:
    | 'submissions'
    | 'searches'
    | 'censuses'
    | 'imports'
    | 'registrations'
    | 'articles'
    | 'confirmations'
    | 'mails'
    | 'jobs'
  count: number
  oldest: Date | null
  href: string
}

/** "À traiter": everything that waits for a decision; null for who is not staff. */
export async function queuePage(viewer: Viewer): Promise<QueueLine[] | null> {
  if (!may(viewer, 'see-queue')) return null
  const [submissions, registrations, articles, searches, censuses, imports, confirmations, mails, jobs] =
    await Promise.all([
      submissionsWaiting(viewer),
      registrationsWaiting(viewer),
      articlesWaiting(viewer),
      searchesWaiting(viewer),
      censusesToWrite(viewer),
      importsWaiting(viewer),
      confirmationsDeclined(viewer),
      failedMails(),
      failedJobs(),
    ])
  return [
    { kind: 'submissions', href: routes.staffPartnerships, ...submissions },
    { kind: 'registrations', href: routes.staffAgenda, ...registrations },
    { kind: 'articles', href: routes.staffNews, ...articles },
    { kind: 'searches', href: routes.staffPartnerSearches, ...searches },
    { kind: 'censuses', href: `${routes.staffCensuses}?etat=clos`, ...censuses },
    { kind: 'imports', href: routes.staffImport, ...imports },
    { kind: 'confirmations', href: routes.staffConfirmations, ...confirmations },
    { kind: 'mails', href: `${routes.staffMails}?etat=FAILED`, ...mails },
    { kind: 'jobs', href: `${routes.staffMails}#travaux`, ...jobs },
  ]
}
