import { purgeSignIns } from '@/lib/accounts/commands/purge-sign-ins'
import { followCalendar } from '@/lib/partnerships/campaigns/commands/follow-calendar'
import { mailInvitations } from '@/lib/partnerships/campaigns/commands/mail-invitations'
import { mailReminders } from '@/lib/partnerships/campaigns/commands/mail-reminders'
import { sendCensusMail } from '@/lib/partnerships/censuses/commands/send-census-mail'
import { mailParties } from '@/lib/partnerships/confirmations/commands/mail-parties'
import { remindParties } from '@/lib/partnerships/confirmations/commands/remind-parties'
import { remindDeadlines } from '@/lib/partnerships/deadlines/commands/remind-deadlines'
import { remindAuthors } from '@/lib/partnerships/searches/commands/remind-authors'
import { purgeFiles } from '@/lib/partnerships/upkeep/commands/purge-files'
import { purgeSearches } from '@/lib/partnerships/upkeep/commands/purge-searches'
import { purgeLeavings } from '@/lib/platform/jobs/purge-leavings'
import type { Jobs } from '@/lib/platform/jobs/run-due-jobs'
import { repeat } from './repeat'

const as = (job: string) => ({ kind: 'system', job }) as const
const written = ({ written: n }: { written: number }) => n

/** The command of each job of lib/platform/jobs/schedule.ts. */
export const jobs: Jobs = {
  async 'campaign-mails'() {
    await repeat(() => mailInvitations(as('campaign-mails')), written)
    await repeat(() => mailReminders(as('campaign-mails')), written)
  },
  'confirmation-mails': () => repeat(() => mailParties(as('confirmation-mails')), written),
  'census-mails': () =>
    repeat(
      () => sendCensusMail(as('census-mails')),
      ({ done }) => done,
    ),
  'campaign-calendar': () =>
    repeat(
      () => followCalendar(as('campaign-calendar')),
      () => 0,
    ),
  'confirmation-reminders': () => repeat(() => remindParties(as('confirmation-reminders')), written),
  'deadline-reminders': () => repeat(() => remindDeadlines(as('deadline-reminders')), written),
  'search-reminders': () =>
    repeat(
      () => remindAuthors(as('search-reminders')),
      ({ done }) => done,
    ),
  'purge-sign-ins': () =>
    repeat(
      () => purgeSignIns(as('purge-sign-ins')),
      () => 0,
    ),
  'purge-leavings': () => purgeLeavings(),
  'purge-files': () =>
    repeat(
      () => purgeFiles(as('purge-files')),
      () => 0,
    ),
  'purge-searches': () =>
    repeat(
      () => purgeSearches(as('purge-searches')),
      () => 0,
    ),
}
