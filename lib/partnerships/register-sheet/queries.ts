import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db, type ReadOnlyDatabase } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { dayIn } from '@/lib/platform/zoned-time'
import { visible } from '../policy'
import { factColumns } from '../queries'
import { escaped } from '../sheet-reading/rules'
import { amountHeader, sheetColumns } from './labels'
import { cellsOf, inOrder, type SheetNames, sides, versionOf } from './rules'
import type { SheetRecord } from './schema'

const BATCH = 500

const recordSelect = {
  id: true,
  ...factColumns,
  source: true,
  note: true,
  frenchParties: {
    select: {
      collectiviteId: true,
      role: true,
      formerName: true,
      collectivite: { select: { name: true, siren: true, slug: true } },
    },
  },
  foreignParties: {
    select: {
      partnerId: true,
      role: true,
      partner: { select: { name: true, slug: true, country: { select: { name: true } } } },
    },
  },
  themes: { select: { themeCode: true }, orderBy: { rank: 'asc' } },
  odds: { select: { oddNumber: true, weight: true } },
  amounts: true,
} satisfies Prisma.PartnershipSelect

type Row = Prisma.PartnershipGetPayload<{ select: typeof recordSelect }>

/** A published record as a sheet sees it. */
export type KnownRecord = { id: string; record: SheetRecord }

function toRecord({ id, frenchParties, foreignParties, themes, odds, amounts, ...facts }: Row): KnownRecord {
  const record = inOrder({
    ...facts,
    deliberatedOn: day(facts.deliberatedOn),
    signedOn: day(facts.signedOn),
    transmittedOn: day(facts.transmittedOn),
    expiresOn: day(facts.expiresOn),
    french: frenchParties.map(({ collectiviteId, role, formerName }) => ({
      id: collectiviteId,
      role,
      formerName,
    })),
    foreign: foreignParties.map(({ partnerId, role }) => ({ id: partnerId, role })),
    themes: themes.map(({ themeCode }) => themeCode),
    odds: odds.map(({ oddNumber, weight }) => ({ number: oddNumber, weight })),
    amounts: amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
      year,
      french: Number(frenchCents),
      partner: Number(partnerCents),
      cofunding: Number(cofundingCents),
    })),
  })
  return { id, record }
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

/** What the sheet calls a collectivité for certain. */
export function codeOf({ siren, slug }: { siren: string | null; slug: string }): string {
  return siren ?? slug
}

function addNames(rows: Row[], names: SheetNames): void {
  for (const { frenchParties, foreignParties } of rows) {
    for (const { collectiviteId, collectivite } of frenchParties) {
      names.collectivites.set(collectiviteId, { name: collectivite.name, code: codeOf(collectivite) })
    }
    for (const { partnerId, partner } of foreignParties) {
      names.partners.set(partnerId, { name: partner.name, country: partner.country.name, code: partner.slug })
    }
  }
}

/** The published records of these ids, with the names of their parties. */
export async function recordsOf(
  from: Pick<ReadOnlyDatabase, 'partnership'>,
  viewer: Viewer,
  ids: string[],
): Promise<{ records: Map<string, SheetRecord>; names: SheetNames }> {
  const names: SheetNames = { collectivites: new Map(), partners: new Map() }
  const records = new Map<string, SheetRecord>()
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await from.partnership.findMany({
      where: { AND: [visible(viewer), { id: { in: ids.slice(at, at + BATCH) } }] },
      select: recordSelect,
    })
    addNames(rows, names)
    for (const row of rows) records.set(row.id, toRecord(row).record)
  }
  return { records, names }
}

export type RegisterSheet = {
  /** "registre-mali", without its ending. */
  fileName: string
  header: string[]
  columns: { header: string; width: number }[]
  /** Lines in batches, as cells. */
  lines: AsyncIterable<SheetCell[][]>
}

/**
 * The register, or its part with one country, one line a record, ready to be corrected; null for anybody but staff,
 * or for an unknown country. Amounts: this year and the three before.
 */
export async function registerSheet(
  viewer: Viewer,
  countrySlug: string | null,
  now = new Date(),
): Promise<RegisterSheet | null> {
  if (!isStaff(viewer)) return null
  const country = countrySlug ? await db.country.findUnique({ where: { slug: countrySlug } }) : null
  if (countrySlug && !country) return null
  const thisYear = Number(dayIn('Europe/Paris', now).slice(0, 4))
  const years = [0, 1, 2, 3].map((ago) => thisYear - ago)
  const columns = [
    ...Object.values(sheetColumns),
    ...years.flatMap((year) => sides.map((side) => ({ header: amountHeader(side, year), width: 14 }))),
  ]
  return {
    fileName: `registre-${country?.slug ?? 'complet'}`,
    columns,
    header: columns.map(({ header }) => header),
    lines: sheetLines(viewer, country?.alpha2 ?? null, years),
  }
}

async function* sheetLines(
  viewer: Viewer,
  countryCode: string | null,
  years: number[],
): AsyncGenerator<SheetCell[][]> {
  const inCountry = countryCode ? { foreignParties: { some: { partner: { countryCode } } } } : {}
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await db.partnership.findMany({
      where: { AND: [visible(viewer), inCountry, ...(after ? [{ id: { gt: after } }] : [])] },
      select: recordSelect,
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    const last = rows.at(-1)
    if (!last) return
    const names: SheetNames = { collectivites: new Map(), partners: new Map() }
    addNames(rows, names)
    yield rows.map((row) => sheetLine(row, names, years))
    after = last.id
  }
}

function sheetLine(row: Row, names: SheetNames, years: number[]): SheetCell[] {
  const { id, record } = toRecord(row)
  const cells = cellsOf(record, names, years)
  const countries = new Set(row.foreignParties.map(({ partner }) => partner.country.name))
  const marks: Record<string, SheetCell> = {
    id,
    version: versionOf(record, years),
    country: [...countries].sort().join(', '),
  }
  const keys = [
    ...Object.keys(sheetColumns),
    ...years.flatMap((year) => sides.map((side) => `${side}.${year}`)),
  ]
  return keys.map((key) => marks[key] ?? escaped(cells.get(key) ?? null))
}
