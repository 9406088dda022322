import 'server-only'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { slugify } from '@/lib/platform/slug'
import type { Tx } from '@/lib/platform/transaction'
import type { SheetRecord } from '../../register-sheet/schema'
import { freeSlug } from '../../rules'

/**
 * Brings a record from one state to another, touching only what differs between the two; from nothing, it is created.
 * The caller holds the locks: on the record, or on the addresses of the register.
 */
export async function writeRecord(
  tx: Tx,
  known: { id: string; from: SheetRecord } | null,
  to: SheetRecord,
): Promise<string> {
  const differs = (key: keyof SheetRecord) => JSON.stringify(known?.from[key]) !== JSON.stringify(to[key])
  const facts = columnsOf(to)
  const id = known ? known.id : await createRecord(tx, facts)
  if (known) {
    const changed = Object.entries(facts).filter(([key]) => isKey(to, key) && differs(key))
    await tx.db.partnership.update({ where: { id }, data: Object.fromEntries(changed) })
  }
  const where = { partnershipId: id }
  if (differs('french')) {
    await tx.db.partnershipFrenchParty.deleteMany({ where })
    await tx.db.partnershipFrenchParty.createMany({ data: frenchRows(id, to) })
  }
  if (differs('foreign')) {
    await tx.db.partnershipForeignParty.deleteMany({ where })
    await tx.db.partnershipForeignParty.createMany({ data: foreignRows(id, to) })
  }
  if (differs('themes')) {
    await tx.db.partnershipTheme.deleteMany({ where })
    await tx.db.partnershipTheme.createMany({ data: themeRows(id, to) })
  }
  if (differs('odds')) {
    await tx.db.partnershipOdd.deleteMany({ where })
    await tx.db.partnershipOdd.createMany({ data: oddRows(id, to) })
  }
  if (differs('amounts')) {
    await tx.db.partnershipAmount.deleteMany({ where })
    await tx.db.partnershipAmount.createMany({ data: amountRows(id, to) })
  }
  return id
}

async function createRecord(tx: Tx, facts: ReturnType<typeof columnsOf>): Promise<string> {
  const base = slugify(facts.title) || 'partenariat'
  const taken = await tx.db.partnership.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  })
  const slugs = taken.map(({ slug }) => slug)
  const data = { ...facts, slug: freeSlug(base, slugs), publishedAt: tx.now }
  return (await tx.db.partnership.create({ data, select: { id: true } })).id
}

function isKey(record: SheetRecord, key: string): key is keyof SheetRecord {
  return key in record
}

function columnsOf(record: SheetRecord) {
  const { french, foreign, themes, odds, amounts, ...facts } = record
  return {
    ...facts,
    deliberatedOn: dateOf(facts.deliberatedOn),
    signedOn: dateOf(facts.signedOn),
    transmittedOn: dateOf(facts.transmittedOn),
    expiresOn: dateOf(facts.expiresOn),
  }
}

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

function frenchRows(
  partnershipId: string,
  { french }: SheetRecord,
): Prisma.PartnershipFrenchPartyCreateManyInput[] {
  return french.map(({ id: collectiviteId, ...party }) => ({ partnershipId, collectiviteId, ...party }))
}

function foreignRows(
  partnershipId: string,
  { foreign }: SheetRecord,
): Prisma.PartnershipForeignPartyCreateManyInput[] {
  return foreign.map(({ id: partnerId, role }) => ({ partnershipId, partnerId, role }))
}

function themeRows(partnershipId: string, { themes }: SheetRecord): Prisma.PartnershipThemeCreateManyInput[] {
  return themes.map((themeCode, index) => ({ partnershipId, themeCode, rank: index + 1 }))
}

function oddRows(partnershipId: string, { odds }: SheetRecord): Prisma.PartnershipOddCreateManyInput[] {
  return odds.map(({ number, weight }) => ({ partnershipId, oddNumber: number, weight }))
}

function amountRows(
  partnershipId: string,
  { amounts }: SheetRecord,
): Prisma.PartnershipAmountCreateManyInput[] {
  return amounts.map(({ year, french, partner, cofunding }) => ({
    partnershipId,
    year,
    frenchCents: BigInt(french),
    partnerCents: BigInt(partner),
    cofundingCents: BigInt(cofunding),
  }))
}
