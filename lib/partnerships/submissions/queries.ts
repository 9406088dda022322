import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { isStaff } from '@/lib/accounts/policy'
import { db, type ReadOnlyDatabase } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { MembershipRole } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import { factColumns } from '../queries'
import { visible } from './policy'
import { DraftContent } from './schema'

/** Somebody a mail goes to. */
export type Recipient = { to: string; displayName: string }

type Reader = Pick<ReadOnlyDatabase, 'person' | 'partnershipFrenchParty'>

/** People whose account is open, in a current mandate for one of these collectivités. */
function inOffice(collectiviteIds: string[], now: Date, role?: MembershipRole): Prisma.PersonWhereInput {
  const today = new Date(dayIn('Europe/Paris', now))
  return {
    disabledAt: null,
    memberships: {
      some: {
        collectiviteId: { in: collectiviteIds },
        ...(role ? { role } : {}),
        startsOn: { lte: today },
        OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      },
    },
  }
}

/** Whom to write to about a file: its author while they are in office, else the référents of its collectivité. */
export async function fileRecipients(
  from: Reader,
  { authorId, collectiviteId }: { authorId: string; collectiviteId: string },
  now: Date,
): Promise<Recipient[]> {
  const author = await people(from, { AND: [{ id: authorId }, inOffice([collectiviteId], now)] })
  return author.length > 0 ? author : people(from, inOffice([collectiviteId], now, 'REFERENT'))
}

/** The référents of every French party of a record. */
export async function partyReferents(
  from: Reader,
  partnershipId: string | null,
  now: Date,
): Promise<Recipient[]> {
  if (!partnershipId) return []
  const parties = await from.partnershipFrenchParty.findMany({
    where: { partnershipId },
    select: { collectiviteId: true },
  })
  return people(
    from,
    inOffice(
      parties.map(({ collectiviteId }) => collectiviteId),
      now,
      'REFERENT',
    ),
  )
}

async function people(from: Reader, where: Prisma.PersonWhereInput): Promise<Recipient[]> {
  const rows = await from.person.findMany({
    where,
    select: { email: true, displayName: true },
    orderBy: { email: 'asc' },
  })
  return rows.map(({ email, displayName }) => ({ to: email, displayName }))
}

/** Files that wait for a decision of staff, and since when the oldest does; nothing for anybody else. */
export async function submissionsWaiting(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!isStaff(viewer)) return { count: 0, oldest: null }
  const where: Prisma.PartnershipSubmissionWhereInput = { AND: [visible(viewer), { state: 'SUBMITTED' }] }
  const { _count, _min } = await db.partnershipSubmission.aggregate({
    where,
    _count: true,
    _min: { submittedAt: true },
  })
  return { count: _count, oldest: _min.submittedAt }
}

/**
 * A published record as the content of a file: what a new version starts from, and is compared with.
 * @param from the database, or the transaction that has locked the record.
 */
export async function recordContent(
  from: Pick<ReadOnlyDatabase, 'partnership'>,
  id: string,
): Promise<DraftContent> {
  const row = await from.partnership.findUniqueOrThrow({
    where: { id },
    select: {
      ...factColumns,
      source: true,
      frenchParties: {
        select: { collectiviteId: true, role: true, formerName: true },
        orderBy: { role: 'asc' },
      },
      foreignParties: { select: { partnerId: true, role: true }, orderBy: { role: 'asc' } },
      themes: { select: { themeCode: true }, orderBy: { rank: 'asc' } },
      odds: { select: { oddNumber: true, weight: true }, orderBy: { oddNumber: 'asc' } },
      amounts: { orderBy: { year: 'asc' } },
      statusChanges: { select: { status: true, onDate: true }, orderBy: [{ onDate: 'asc' }, { id: 'asc' }] },
      contacts: {
        select: { side: true, fullName: true, jobTitle: true, email: true, phone: true },
        orderBy: { position: 'asc' },
      },
      documents: {
        select: { fileId: true, kind: true, title: true, isPublic: true },
        orderBy: { id: 'asc' },
      },
    },
  })
  const oddsOf = (weight: number) =>
    row.odds.filter((odd) => odd.weight === weight).map(({ oddNumber }) => String(oddNumber))
  return DraftContent.parse({
    title: row.title,
    kind: text(row.kind),
    status: text(row.status),
    firstSignedOn: text(row.firstSignedOn),
    currentConventionYear: text(row.currentConventionYear),
    startYear: text(row.startYear),
    endYear: text(row.endYear),
    deliberatedOn: day(row.deliberatedOn),
    signedOn: day(row.signedOn),
    transmittedOn: day(row.transmittedOn),
    expiresOn: day(row.expiresOn),
    onePercentService: text(row.onePercentService),
    subject: text(row.subject),
    context: text(row.context),
    source: text(row.source),
    frenchParties: row.frenchParties.map(({ collectiviteId, role, formerName }) => ({
      key: collectiviteId,
      role,
      formerName: text(formerName),
    })),
    foreignParties: row.foreignParties.map(({ partnerId, role }) => ({
      kind: 'known',
      key: partnerId,
      role,
    })),
    themes: row.themes.map(({ themeCode }) => themeCode),
    oddsMain: oddsOf(2),
    oddsOther: oddsOf(1),
    amounts: row.amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
      year: String(year),
      french: eurosTyped(frenchCents),
      partner: eurosTyped(partnerCents),
      cofunding: eurosTyped(cofundingCents),
    })),
    statusHistory: row.statusChanges,
    contacts: row.contacts.map(({ side, fullName, jobTitle, email, phone }) => ({
      side,
      fullName,
      jobTitle: text(jobTitle),
      email: text(email),
      phone: text(phone),
    })),
    documents: row.documents.map(({ isPublic, ...document }) => ({
      ...document,
      isPublic: isPublic ? 'oui' : '',
    })),
  })
}

const text = (value: string | number | null) => String(value ?? '')
const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ''

/** "12500" or "12500,50": cents as a person would type them. */
function eurosTyped(cents: bigint): string {
  const [whole, rest] = [cents / 100n, cents % 100n]
  return rest === 0n ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`
}
