import 'server-only'
import { isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  ConfirmationAnswer,
  PartnershipDocumentKind,
  PartnershipKind,
  PartnershipStatus,
  PartySide,
} from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Freshness } from '../freshness/labels'
import { freshnessOf } from '../freshness/rules'
import { may } from '../record/policy'
import { RecordFilters } from '../record/schema'
import { type LegalTracker, legalSteps } from '../rules'
import { openStates } from '../submissions/rules'

/** Whom to call. Never for a public page. */
export type PrivateContact = {
  id: string
  side: PartySide
  fullName: string
  jobTitle: string | null
  email: string | null
  phone: string | null
}

export type PrivateDocument = {
  fileId: string
  kind: PartnershipDocumentKind
  title: string
  isPublic: boolean
  mediaType: string
  byteSize: number
}

/** What a record holds beyond its public page, for its parties and for staff. */
export type WholeRecordPage = {
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  verifiedOn: Date | null
  freshness: Freshness
  archivedAt: Date | null
  archivedReason: string | null
  /** Lead first. */
  french: { slug: string; name: string; answer: ConfirmationAnswer | 'AWAITED' | null }[]
  foreign: { slug: string; name: string; country: string }[]
  legal: LegalTracker | null
  contacts: PrivateContact[]
  documents: PrivateDocument[]
  /** The version under way, and whether the viewer is the one to go on with it. */
  openFile: { id: string; isMine: boolean; byStaff: boolean; who: string } | null
  canWrite: boolean
}

/** The whole of a record for one of its parties, or for staff, withdrawn or not; null for anybody else. */
export async function wholeRecordPage(
  viewer: Viewer,
  slug: string,
  now: Date = new Date(),
): Promise<WholeRecordPage | null> {
  const row = await db.partnership.findUnique({ where: { slug }, select: wholeColumns })
  if (!row || !may(viewer, 'read-private', row)) return null
  const { frenchParties, foreignParties, documents, confirmations, submissions, ...facts } = row
  const { deliberatedOn, signedOn, transmittedOn, expiresOn, ...shown } = facts
  const today = dayIn('Europe/Paris', now)
  const answerOf = (id: string) => {
    const asked = confirmations.find(({ collectiviteId }) => collectiviteId === id)
    return asked ? (asked.answer ?? 'AWAITED') : null
  }
  const [file] = submissions
  const writes = (id: string) => writesFor(viewer, id)
  return {
    ...shown,
    freshness: freshnessOf(row.verifiedOn, today),
    legal: legalSteps({ ...shown, deliberatedOn, signedOn, transmittedOn, expiresOn }, today),
    french: frenchParties.map(({ collectiviteId, collectivite }) => ({
      ...collectivite,
      answer: answerOf(collectiviteId),
    })),
    foreign: foreignParties.map(({ partner: { country, ...partner } }) => ({
      ...partner,
      country: country.name,
    })),
    documents: documents.map(({ file: stored, ...document }) => ({ ...document, ...stored })),
    openFile: file
      ? {
          id: file.id,
          byStaff: file.byStaff,
          isMine: file.byStaff ? isStaff(viewer) : writes(file.collectiviteId),
          who: file.byStaff ? 'Cités Unies France' : file.collectivite.name,
        }
      : null,
    canWrite: isStaff(viewer) || frenchParties.some(({ collectiviteId }) => writes(collectiviteId)),
  }
}

const wholeColumns = {
  slug: true,
  title: true,
  kind: true,
  status: true,
  verifiedOn: true,
  archivedAt: true,
  archivedReason: true,
  deliberatedOn: true,
  signedOn: true,
  transmittedOn: true,
  expiresOn: true,
  frenchParties: {
    select: { collectiviteId: true, collectivite: { select: { slug: true, name: true } } },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  foreignParties: {
    select: { partner: { select: { slug: true, name: true, country: { select: { name: true } } } } },
    orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
  },
  contacts: {
    select: { id: true, side: true, fullName: true, jobTitle: true, email: true, phone: true },
    orderBy: { position: 'asc' },
  },
  documents: {
    select: {
      fileId: true,
      kind: true,
      title: true,
      isPublic: true,
      file: { select: { mediaType: true, byteSize: true } },
    },
    orderBy: { id: 'asc' },
  },
  confirmations: { select: { collectiviteId: true, answer: true } },
  submissions: {
    where: { state: { in: [...openStates] } },
    select: { id: true, byStaff: true, collectiviteId: true, collectivite: { select: { name: true } } },
  },
} satisfies Prisma.PartnershipSelect

/** A record in the staff list. */
export type StaffRecordLine = {
  slug: string
  title: string
  status: PartnershipStatus | null
  verifiedOn: Date | null
  updatedAt: Date
  archivedAt: Date | null
  hasOpenFile: boolean
}

export type StaffRecordsPage = Page<StaffRecordLine> & {
  filters: RecordFilters
  counts: { publiees: number; retirees: number }
}

const PAGE_SIZE = 50

/** Records of the register and those withdrawn from it, for staff; null for anybody else. */
export async function staffRecordsPage(viewer: Viewer, raw: unknown): Promise<StaffRecordsPage | null> {
  if (!isStaff(viewer)) return null
  const filters = RecordFilters.parse(raw)
  const published: Prisma.PartnershipWhereInput = { archivedAt: null }
  const withdrawn: Prisma.PartnershipWhereInput = { archivedAt: { not: null } }
  const isPublished = filters.etat === 'publiees'
  const where: Prisma.PartnershipWhereInput = {
    AND: [
      isPublished ? published : withdrawn,
      filters.statut ? { status: filters.statut } : {},
      ...keyContains(filters.q),
    ],
  }
  const [publiees, retirees, list] = await Promise.all([
    db.partnership.count({ where: published }),
    db.partnership.count({ where: withdrawn }),
    paged(
      filters.page,
      PAGE_SIZE,
      () => db.partnership.count({ where }),
      async (range) => {
        const rows = await db.partnership.findMany({
          where,
          ...range,
          select: {
            slug: true,
            title: true,
            status: true,
            verifiedOn: true,
            updatedAt: true,
            archivedAt: true,
            submissions: { where: { state: { in: [...openStates] } }, select: { id: true } },
          },
          orderBy: isPublished ? [{ title: 'asc' }, { id: 'asc' }] : [{ archivedAt: 'desc' }, { id: 'asc' }],
        })
        return rows.map(({ submissions, ...line }) => ({ ...line, hasOpenFile: submissions.length > 0 }))
      },
    ),
  ])
  return { ...list, filters, counts: { publiees, retirees } }
}
