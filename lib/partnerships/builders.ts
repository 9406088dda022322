import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner, aTheme } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { slugify } from '@/lib/platform/slug'
import { dayIn } from '@/lib/platform/zoned-time'
import { DraftContent } from './submissions/schema'

type Db = Prisma.TransactionClient

let serial = 0

type PartnershipValues = Partial<Prisma.PartnershipUncheckedCreateInput> & {
  /** French authorities, lead first; one is made when none is given. */
  frenchIds?: string[]
  /** Authorities abroad; one is made, in Mali, when none is given. */
  partnerIds?: string[]
  /** Codes of existing themes, the main one first. */
  themeCodes?: string[]
}

/** A published record of the register. */
export async function aPartnership(
  db: Db,
  { frenchIds, partnerIds, themeCodes = [], ...values }: PartnershipValues = {},
) {
  const n = ++serial
  const title = values.title ?? `Partenariat ${n}`
  const french = frenchIds ?? [(await aCollectivite(db)).id]
  const foreign = partnerIds ?? [(await aPartner(db)).id]
  return db.partnership.create({
    data: {
      title,
      slug: `${slugify(title)}-${n}`,
      kind: 'CONVENTION',
      status: 'EN_COURS',
      startYear: 2001,
      frenchParties: {
        create: french.map((collectiviteId, index) => ({
          collectiviteId,
          role: index === 0 ? 'CHEF_DE_FILE' : 'PARTENAIRE',
        })),
      },
      foreignParties: { create: foreign.map((partnerId) => ({ partnerId, role: 'PARTENAIRE' })) },
      themes: { create: themeCodes.map((themeCode, index) => ({ themeCode, rank: index + 1 })) },
      ...values,
    },
  })
}

/** A file somebody sent: a few bytes that read as a PDF, unless said otherwise. */
export function aStoredFile(
  db: Db,
  { personId }: { personId: string },
  values: Partial<Prisma.StoredFileUncheckedCreateInput> = {},
) {
  const bytes = Buffer.from(`%PDF-1.7 ${++serial}`)
  return db.storedFile.create({
    data: {
      name: 'convention.pdf',
      mediaType: 'application/pdf',
      bytes,
      byteSize: bytes.byteLength,
      uploadedById: personId,
      ...values,
    },
  })
}

type ContentValues = Partial<DraftContent> & {
  collectiviteId: string
  partnerIds?: string[]
  themeCode?: string
}

/** The content of a file that may be submitted, once it has a partner and a theme. */
export function aContent({
  collectiviteId,
  partnerIds = [],
  themeCode,
  ...values
}: ContentValues): DraftContent {
  return DraftContent.parse({
    frenchParties: [{ key: collectiviteId, role: 'CHEF_DE_FILE' }],
    foreignParties: partnerIds.map((key) => ({ kind: 'known', key, role: 'PARTENAIRE' })),
    kind: 'CONVENTION',
    status: 'EN_COURS',
    startYear: '2001',
    title: 'Villeneuve – Koutiala',
    subject: 'Appui à la commune pour l’accès à l’eau potable.',
    ...(themeCode ? { themes: [themeCode] } : {}),
    ...values,
  })
}

type SubmissionValues = Omit<Partial<Prisma.PartnershipSubmissionUncheckedCreateInput>, 'content'> & {
  collectiviteId: string
  authorId: string
  content?: DraftContent
}

/** A file of a collectivité: a draft with nothing but its owner, unless said otherwise. */
export function aSubmission(db: Db, { content, ...values }: SubmissionValues) {
  const isHandedIn = values.state !== undefined && values.state !== 'DRAFT' && values.state !== 'ABANDONED'
  return db.partnershipSubmission.create({
    data: {
      ...(isHandedIn ? { submittedAt: new Date('2026-01-15T09:00:00Z') } : {}),
      ...values,
      content:
        content ??
        DraftContent.parse({ frenchParties: [{ key: values.collectiviteId, role: 'CHEF_DE_FILE' }] }),
    },
  })
}

/** Everybody around the files of one collectivité, with what a complete file needs. */
export async function aDesk(db: Db) {
  const collectivite = await aCollectivite(db, { name: 'Angers' })
  const other = await aCollectivite(db, { name: 'Nantes' })
  const partner = await aPartner(db, { name: 'Bamako' })
  const theme = await aTheme(db)
  const agent = await aMember(db, { collectiviteId: collectivite.id })
  const elu = await aMember(db, { collectiviteId: collectivite.id, role: 'ELU' })
  const stranger = await aMember(db, { collectiviteId: other.id, role: 'REFERENT' })
  const officer = await aStaffMember(db)
  const content = aContent({
    collectiviteId: collectivite.id,
    partnerIds: [partner.id],
    themeCode: theme.code,
  })
  return {
    collectivite,
    other,
    partner,
    theme,
    content,
    agent: agent.viewer,
    elu: elu.viewer,
    stranger: stranger.viewer,
    officer: officer.viewer,
    visitor: VISITOR,
    /** A file of the collectivité, written by its agent. */
    file: (values: Partial<Omit<SubmissionValues, 'collectiviteId' | 'authorId'>> = {}) =>
      aSubmission(db, { collectiviteId: collectivite.id, authorId: agent.person.id, content, ...values }),
  }
}

type CampaignValues = Partial<Prisma.VerificationCampaignUncheckedCreateInput> & {
  /** Authorities asked, already written to; each about one record unless said otherwise. */
  asked?: string[]
}

/** A yearly check under way since yesterday, for a month. */
export async function aCampaign(db: Db, { asked = [], ...values }: CampaignValues = {}) {
  const DAY = 86_400_000
  const openedById = values.openedById ?? (await aStaffMember(db)).person.id
  const openedAt = new Date(Date.now() - DAY)
  return db.verificationCampaign.create({
    data: {
      title: 'Vérification annuelle',
      openedAt,
      dueOn: new Date(dayIn('Europe/Paris', new Date(Date.now() + 30 * DAY))),
      invitations: {
        create: asked.map((collectiviteId) => ({ collectiviteId, asked: 1, invitedAt: openedAt })),
      },
      ...values,
      openedById,
    },
  })
}
