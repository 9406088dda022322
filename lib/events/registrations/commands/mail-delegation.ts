import 'server-only'
import type { SignedIn } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import type { MailAttachment } from '@/lib/platform/mail'
import { routes } from '@/lib/platform/routes'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { type DelegationRow, delegationCalendar, delegationSelect } from '../../calendar/queries'
import { whenInWords } from '../../labels'
import { datesOf, placeLine } from '../../rules'
import type { DelegationFacts } from '../mails/delegation-letter'
import { registrationChanged } from '../mails/registration-changed'
import { registrationConfirmed } from '../mails/registration-confirmed'
import { registrationReceived } from '../mails/registration-received'
import { registrationRefused } from '../mails/registration-refused'
import { registrationWithdrawn } from '../mails/registration-withdrawn'

/** What happened to the delegation. */
type News =
  | { kind: 'received' | 'confirmed' | 'changed' }
  | { kind: 'withdrawn'; wasConfirmed: boolean }
  | { kind: 'refused'; wasConfirmed: boolean; reason: string }

type Recipient = { email: string; displayName: string }

/** Tells a delegation what became of its registration: who made it, and who has just changed it. */
export async function mailDelegation(
  tx: Tx,
  registrationId: string,
  news: News,
  author?: SignedIn,
): Promise<void> {
  const row = await tx.db.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: delegationSelect,
  })
  for (const recipient of await recipientsOf(tx, row, author)) {
    const calendar = calendarOf(row, news, recipient)
    const facts: DelegationFacts = {
      to: recipient.email,
      displayName: recipient.displayName,
      home: config().appUrl,
      href: `${config().appUrl}${routes.registration(row.reference)}`,
      reference: row.reference,
      collectivite: row.collectivite.name,
      event: row.event.title,
      when: whenInWords(datesOf(row.event)),
      place: placeLine(row.event),
      people: row.people.map(({ fullName }) => fullName),
      calendar,
    }
    await tx.mail(letterOf(row, news, facts))
  }
}

function letterOf(row: DelegationRow, news: News, facts: DelegationFacts) {
  switch (news.kind) {
    case 'received':
      return registrationReceived(facts)
    case 'confirmed':
      return registrationConfirmed({ ...facts, videoUrl: row.event.videoUrl })
    case 'changed':
      return registrationChanged({ ...facts, isConfirmed: row.status === 'CONFIRMED' })
    case 'withdrawn':
      return registrationWithdrawn(facts)
    case 'refused':
      return registrationRefused({ ...facts, reason: news.reason })
  }
}

/** Only what was put in a calendar is taken out of it. */
function calendarOf(row: DelegationRow, news: News, attendee: Recipient): MailAttachment | null {
  const isTakenBack = news.kind === 'withdrawn' || news.kind === 'refused'
  if (isTakenBack ? !news.wasConfirmed : row.status !== 'CONFIRMED') return null
  const method = isTakenBack ? 'CANCEL' : 'REQUEST'
  const content = delegationCalendar(row, method, attendee)
  if (content === null) return null
  return { filename: 'rencontre.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content }
}

/** Whoever registered and whoever writes now; the référents when neither has an open account. */
async function recipientsOf(tx: Tx, row: DelegationRow, author: SignedIn | undefined): Promise<Recipient[]> {
  const { disabledAt, ...submitter } = row.submittedBy
  const people = [...(disabledAt ? [] : [submitter]), ...(author ? [author] : [])]
  const found = people.length > 0 ? people : await referentsOf(tx, row.collectiviteId)
  return [...new Map(found.map((person) => [person.email, person])).values()]
}

function referentsOf(tx: Tx, collectiviteId: string): Promise<Recipient[]> {
  const today = new Date(dayIn('Europe/Paris', tx.now))
  return tx.db.person.findMany({
    where: {
      disabledAt: null,
      memberships: {
        some: { collectiviteId, role: 'REFERENT', OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
      },
    },
    select: { email: true, displayName: true },
  })
}
