import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  CollectiviteLevel,
  OnePercentService,
  PartnerLevel,
  PartnershipDocumentKind,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { routes } from '@/lib/platform/routes'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import { partiesConfirmed } from '../confirmations/queries'
import type { Freshness } from '../freshness/labels'
import { freshnessOf } from '../freshness/rules'
import { visible } from '../policy'
import { factColumns } from '../queries'
import { type LegalTracker, legalSteps } from '../rules'

/** Something that happened to a record, in its public dates; who did it is nobody’s business. */
export type RecordEvent =
  | { kind: 'published' | 'changed' | 'verified'; on: Date }
  | { kind: 'status'; on: string; status: PartnershipStatus }

/** A record of the register, whole. Null is what the source does not say. */
export type RecordPage = {
  id: string
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  firstSignedOn: string | null
  currentConventionYear: number | null
  startYear: number | null
  endYear: number | null
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
  /** The convention on its legal way; null when there is none to follow. */
  legal: LegalTracker | null
  onePercentService: OnePercentService | null
  subject: string | null
  context: string | null
  note: string | null
  source: string | null
  verifiedOn: Date | null
  freshness: Freshness
  publishedAt: Date
  updatedAt: Date
  french: {
    slug: string
    name: string
    formerName: string | null
    level: CollectiviteLevel
    place: string | null
    role: PartyRole
  }[]
  foreign: {
    slug: string
    name: string
    level: PartnerLevel
    levelLabel: string | null
    role: PartyRole
    country: { name: string; slug: string }
  }[]
  /** Main theme first, each from its family down to its own label. */
  themes: { code: string; path: string[] }[]
  themeWords: string[]
  odds: { number: number; label: string; weight: number }[]
  /** Those that everybody may read. */
  documents: RecordDocument[]
  /** French parties that confirmed they take part. */
  confirmed: { slug: string; name: string }[]
  amounts: { year: number; frenchCents: number; partnerCents: number; cofundingCents: number }[]
  /** Latest first. */
  events: RecordEvent[]
  /** Permanent address, whole. */
  address: string
  /** Mail address, subject included, to tell that something is wrong. */
  correctionHref: string
}

export type RecordDocument = {
  fileId: string
  kind: PartnershipDocumentKind
  title: string
  mediaType: string
  byteSize: number
}

const documentColumns = {
  fileId: true,
  kind: true,
  title: true,
  file: { select: { mediaType: true, byteSize: true } },
} satisfies Prisma.PartnershipDocumentSelect

const selection = {
  id: true,
  slug: true,
  ...factColumns,
  note: true,
  source: true,
  verifiedOn: true,
  publishedAt: true,
  updatedAt: true,
  themeWords: true,
  frenchParties: {
    select: {
      role: true,
      formerName: true,
      collectivite: {
        select: {
          slug: true,
          name: true,
          level: true,
          departement: { select: { name: true } },
          region: { select: { name: true } },
        },
      },
    },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  foreignParties: {
    select: {
      role: true,
      partner: {
        select: {
          slug: true,
          name: true,
          level: true,
          levelLabel: true,
          country: { select: { name: true, slug: true } },
        },
      },
    },
    orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
  },
  themes: {
    select: {
      theme: {
        select: {
          code: true,
          label: true,
          parent: { select: { label: true, parent: { select: { label: true } } } },
        },
      },
    },
    orderBy: { rank: 'asc' },
  },
  odds: {
    select: { weight: true, odd: { select: { number: true, label: true } } },
    orderBy: [{ weight: 'desc' }, { oddNumber: 'asc' }],
  },
  amounts: { orderBy: { year: 'desc' } },
  statusChanges: { select: { status: true, onDate: true }, orderBy: [{ onDate: 'asc' }, { id: 'asc' }] },
  documents: { where: { isPublic: true }, select: documentColumns, orderBy: { id: 'asc' } },
  submissions: {
    where: { state: 'ACCEPTED', decidedAt: { not: null } },
    select: { decidedAt: true },
  },
  importLines: { where: { state: 'ACCEPTED' }, select: { import: { select: { appliedAt: true } } } },
  verifications: { where: { verdict: 'STILL_ACTIVE' }, select: { answeredAt: true } },
} satisfies Prisma.PartnershipSelect

/** One published record; null when there is none, or no more. */
export async function recordPage(
  viewer: Viewer,
  slug: string,
  now: Date = new Date(),
): Promise<RecordPage | null> {
  const row = await db.partnership.findFirst({
    where: { AND: [visible(viewer), { slug }] },
    select: selection,
  })
  if (!row) return null
  const { frenchParties, foreignParties, themes, odds, amounts, documents, ...rest } = row
  const { statusChanges, submissions, importLines, verifications, ...facts } = rest
  const today = dayIn('Europe/Paris', now)
  return {
    ...facts,
    legal: legalSteps(facts, today),
    freshness: freshnessOf(facts.verifiedOn, today),
    address: `${config().appUrl}${routes.partnership(slug)}`,
    confirmed: await partiesConfirmed(viewer, slug),
    documents: documents.map(({ file, ...document }) => ({ ...document, ...file })),
    events: eventsOf(facts, { statusChanges, submissions, importLines, verifications }),
    french: frenchParties.map(({ role, formerName, collectivite: { departement, region, ...names } }) => ({
      ...names,
      role,
      formerName,
      place: departement?.name ?? region?.name ?? null,
    })),
    foreign: foreignParties.map(({ role, partner }) => ({ ...partner, role })),
    themes: themes.map(({ theme: { code, label, parent } }) => ({
      code,
      path: [parent?.parent?.label, parent?.label, label].filter((part) => part !== undefined),
    })),
    odds: odds.map(({ weight, odd }) => ({ ...odd, weight })),
    amounts: amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
      year,
      frenchCents: Number(frenchCents),
      partnerCents: Number(partnerCents),
      cofundingCents: Number(cofundingCents),
    })),
    correctionHref: correctionHref(facts.title, slug),
  }
}

/** Slug of the record that bears this identifier: the address of an identifier leads there. */
export async function recordSlug(viewer: Viewer, id: string): Promise<string | null> {
  if (!isUuid(id)) return null
  const row = await db.partnership.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: { slug: true },
  })
  return row?.slug ?? null
}

type Past = Pick<
  Prisma.PartnershipGetPayload<{ select: typeof selection }>,
  'statusChanges' | 'submissions' | 'importLines' | 'verifications'
>

/** What happened, day by day: several parties that vouch for a record on one day are one verification. */
function eventsOf(
  { publishedAt, verifiedOn }: { publishedAt: Date; verifiedOn: Date | null },
  { statusChanges, submissions, importLines, verifications }: Past,
): RecordEvent[] {
  const day = (instant: Date) => dayIn('Europe/Paris', instant)
  const published = day(publishedAt)
  const changes = [
    ...submissions.map(({ decidedAt }) => decidedAt),
    ...importLines.map(({ import: { appliedAt } }) => appliedAt),
  ].flatMap((instant) => (instant ? [day(instant)] : []))
  const verified = verifications.map(({ answeredAt }) => day(answeredAt))
  if (verifiedOn) verified.push(verifiedOn.toISOString().slice(0, 10))
  const dated = (kind: 'changed' | 'verified', days: string[]): RecordEvent[] =>
    [...new Set(days)].map((on) => ({ kind, on: new Date(on) }))
  const events: RecordEvent[] = [
    { kind: 'published', on: new Date(published) },
    ...dated(
      'changed',
      changes.filter((on) => on > published),
    ),
    ...dated('verified', verified),
    ...statusChanges.map(({ status, onDate }) => ({ kind: 'status' as const, on: onDate, status })),
  ]
  const key = ({ on }: RecordEvent) => (typeof on === 'string' ? on : on.toISOString().slice(0, 10))
  return events.sort((one, other) => key(other).localeCompare(key(one)))
}

function correctionHref(title: string, slug: string): string {
  const subject = encodeURIComponent(`Correction à apporter\u00a0: ${title}`)
  const body = encodeURIComponent(`${config().appUrl}${routes.partnership(slug)}\n\n`)
  return `mailto:${config().mailFrom}?subject=${subject}&body=${body}`
}
