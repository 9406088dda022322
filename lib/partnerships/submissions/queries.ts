import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { isStaff } from '@/lib/accounts/policy'
import { db, type ReadOnlyDatabase } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { factColumns } from '../queries'
import { visible } from './policy'
import { DraftContent } from './schema'

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
  })
}

const text = (value: string | number | null) => String(value ?? '')
const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ''

/** "12500" or "12500,50": cents as a person would type them. */
function eurosTyped(cents: bigint): string {
  const [whole, rest] = [cents / 100n, cents % 100n]
  return rest === 0n ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`
}
