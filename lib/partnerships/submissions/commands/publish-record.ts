import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { slugify } from '@/lib/platform/slug'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { inviteParties } from '../../confirmations/commands/invite-parties'
import { dropUnusedFiles } from '../../documents/commands/drop-unused-files'
import type { SubmittableContent } from '../../drafting/schema'
import { may } from '../../policy'
import { freeSlug, statusesOf } from '../../rules'
import type { ForeignPartyLine } from '../schema'
import { findAuthority } from './find-authority'
import type { OpenFile } from './open-file'

/** Turns a complete file into rows of the register: a new record, or the one it changes. */
export async function publishRecord(
  tx: Tx,
  file: OpenFile,
  content: SubmittableContent,
): Promise<Outcome<{ id: string; slug: string }>> {
  // One publication at a time: two files may declare the same new authority or ask for the same address.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('partnership register'))`
  const today = dayIn('Europe/Paris', tx.now)
  const { frenchParties, foreignParties, themes, odds, amounts, ...rest } = content
  const { statusHistory, contacts, documents, ...facts } = rest
  const verifiedOn = new Date(dayIn('Europe/Paris', file.submittedAt ?? tx.now))
  // A collectivité that hands its file in vouches for it; a correction by staff vouches for nothing.
  const data = file.byStaff ? facts : { ...facts, verifiedOn }
  const before = file.partnershipId ? await lockRecord(tx, file.partnershipId) : null
  if (file.partnershipId && !before) {
    return refuse('closed', 'La fiche que ce dossier modifie a été retirée du registre.')
  }
  const record = before
    ? await tx.db.partnership.update({ where: { id: before.id }, data, select: { id: true, slug: true } })
    : await tx.db.partnership.create({
        data: { ...data, slug: await recordSlug(tx, content.title), publishedAt: tx.now },
        select: { id: true, slug: true },
      })
  const { id: partnershipId } = record
  const partnerIds = []
  for (const party of foreignParties) partnerIds.push(await partnerIdOf(tx, party))
  await replaceParties(tx, partnershipId, frenchParties, foreignParties, partnerIds)
  await inviteParties(tx, { partnershipId, declaredById: file.collectiviteId, byStaff: file.byStaff })
  await replaceDetails(tx, partnershipId, { themes, odds, amounts })
  await replaceStatuses(tx, partnershipId, statusesOf(statusHistory, before, content, today))
  await replaceContacts(tx, partnershipId, contacts)
  await replaceDocuments(tx, partnershipId, documents)
  return ok(record)
}

async function lockRecord(tx: Tx, id: string) {
  await tx.db.$queryRaw`select 1 from partnership where id = ${id}::uuid for update`
  const row = await tx.db.partnership.findUniqueOrThrow({
    where: { id },
    select: { id: true, status: true, archivedAt: true },
  })
  return may({ kind: 'visitor' }, 'see', row) ? row : null
}

async function recordSlug(tx: Tx, title: string): Promise<string> {
  const base = slugify(title) || 'partenariat'
  const taken = await tx.db.partnership.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  })
  return freeSlug(
    base,
    taken.map(({ slug }) => slug),
  )
}

/** Id of the authority of a line, which is created when nobody has declared it since. */
async function partnerIdOf(tx: Tx, party: ForeignPartyLine): Promise<string> {
  if (party.kind === 'known') return party.key
  const known = await findAuthority(tx, party)
  if (known) return known
  const { name, countryCode, level, levelLabel } = party
  const base = slugify(name) || 'autorite'
  const taken = await tx.db.partnerAuthority.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  })
  const slug = freeSlug(
    base,
    taken.map((row) => row.slug),
  )
  const { id } = await tx.db.partnerAuthority.create({
    data: { name, slug, countryCode, level, levelLabel: levelLabel || null },
    select: { id: true },
  })
  return id
}

async function replaceParties(
  tx: Tx,
  partnershipId: string,
  french: SubmittableContent['frenchParties'],
  foreign: SubmittableContent['foreignParties'],
  partnerIds: string[],
): Promise<void> {
  const where = { partnershipId }
  await tx.db.partnershipFrenchParty.deleteMany({ where })
  await tx.db.partnershipForeignParty.deleteMany({ where })
  await tx.db.partnershipFrenchParty.createMany({
    data: french.map(({ key, role, formerName }) => ({
      partnershipId,
      collectiviteId: key,
      role,
      formerName: formerName || null,
    })),
  })
  // Two lines may name one authority once it is known; the first one speaks.
  await tx.db.partnershipForeignParty.createMany({
    data: foreign.flatMap(({ role }, index) => {
      const partnerId = partnerIds[index]
      return partnerId && partnerIds.indexOf(partnerId) === index ? [{ partnershipId, partnerId, role }] : []
    }),
  })
}

async function replaceDetails(
  tx: Tx,
  partnershipId: string,
  { themes, odds, amounts }: Pick<SubmittableContent, 'themes' | 'odds' | 'amounts'>,
): Promise<void> {
  const where = { partnershipId }
  await tx.db.partnershipTheme.deleteMany({ where })
  await tx.db.partnershipOdd.deleteMany({ where })
  await tx.db.partnershipAmount.deleteMany({ where })
  await tx.db.partnershipTheme.createMany({
    data: themes.map((themeCode, index) => ({ partnershipId, themeCode, rank: index + 1 })),
  })
  await tx.db.partnershipOdd.createMany({
    data: odds.map(({ number, weight }) => ({ partnershipId, oddNumber: number, weight })),
  })
  await tx.db.partnershipAmount.createMany({
    data: amounts.map(({ year, french, partner, cofunding }) => ({
      partnershipId,
      year,
      frenchCents: BigInt(french),
      partnerCents: BigInt(partner),
      cofundingCents: BigInt(cofunding),
    })),
  })
}

async function replaceStatuses(
  tx: Tx,
  partnershipId: string,
  statuses: SubmittableContent['statusHistory'],
): Promise<void> {
  await tx.db.partnershipStatusChange.deleteMany({ where: { partnershipId } })
  // One by one: their ids, made in this order, tell apart those of one day.
  for (const change of statuses)
    await tx.db.partnershipStatusChange.create({ data: { partnershipId, ...change } })
}

async function replaceContacts(
  tx: Tx,
  partnershipId: string,
  contacts: SubmittableContent['contacts'],
): Promise<void> {
  await tx.db.partnershipContact.deleteMany({ where: { partnershipId } })
  await tx.db.partnershipContact.createMany({
    data: contacts.map((contact, index) => ({ partnershipId, ...contact, position: index + 1 })),
  })
}

async function replaceDocuments(
  tx: Tx,
  partnershipId: string,
  documents: SubmittableContent['documents'],
): Promise<void> {
  const before = await tx.db.partnershipDocument.findMany({
    where: { partnershipId },
    select: { fileId: true },
  })
  await tx.db.partnershipDocument.deleteMany({ where: { partnershipId } })
  // A file that is gone (its line was kept by an older version) leaves no line behind.
  const kept = await tx.db.storedFile.findMany({
    where: { id: { in: documents.map(({ fileId }) => fileId) } },
    select: { id: true },
  })
  await tx.db.partnershipDocument.createMany({
    data: documents
      .filter(({ fileId }) => kept.some(({ id }) => id === fileId))
      .map((document) => ({ partnershipId, ...document })),
  })
  await dropUnusedFiles(
    tx,
    before.map(({ fileId }) => fileId),
  )
}
