import { frenchDay } from '@/lib/platform/csv'
import { fingerprint } from '@/lib/platform/fingerprint'
import type { PartyRole } from '@/lib/platform/prisma-client/enums'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import { type AmountSide, amountSides, type ColumnKey, monthNames, sheetColumns } from './labels'
import type { ChangedCell, SheetRecord } from './schema'

/** Names of what a record points at, as the sheet writes them, and what tells them apart for certain. */
export type SheetNames = {
  /** By id; the code is the SIREN, or the address of the sheet on the portal. */
  collectivites: Map<string, { name: string; code: string }>
  partners: Map<string, { name: string; country: string; code: string }>
}

/** Between the items of one cell. */
const BETWEEN = ' | '

export const factKeys = Object.keys(sheetColumns).filter(isFactKey)

/** Columns that say something of the record: neither its marks nor what is there for information. */
export type FactKey = Exclude<ColumnKey, 'id' | 'version' | 'country'>

export function isFactKey(key: string): key is FactKey {
  return key in sheetColumns && key !== 'id' && key !== 'version' && key !== 'country'
}

export const sides = Object.keys(amountSides).filter((side): side is AmountSide => side in amountSides)

/**
 * What the sheet holds of a record, by column: texts, numbers, days. Months are « 1974 (juin) »: Excel turns any
 * other way of writing them into a day.
 */
export function cellsOf(record: SheetRecord, names: SheetNames, years: number[]): Map<string, SheetCell> {
  const facts: Record<FactKey, SheetCell> = {
    title: record.title,
    french: partyList(record.french, (id) => {
      const known = names.collectivites.get(id)
      return known ? `${bare(known.name)} [${known.code}]` : '?'
    }),
    foreign: partyList(record.foreign, (id) => {
      const known = names.partners.get(id)
      return known ? `${bare(known.name)}, ${bare(known.country)} [${known.code}]` : '?'
    }),
    kind: record.kind && partnershipKinds[record.kind],
    status: record.status && partnershipStatuses[record.status],
    firstSignedOn: partialCell(record.firstSignedOn),
    currentConventionYear: record.currentConventionYear,
    startYear: record.startYear,
    endYear: record.endYear,
    deliberatedOn: dayCell(record.deliberatedOn),
    signedOn: dayCell(record.signedOn),
    transmittedOn: dayCell(record.transmittedOn),
    expiresOn: dayCell(record.expiresOn),
    onePercentService: record.onePercentService && onePercentServices[record.onePercentService],
    themes: record.themes.join(BETWEEN) || null,
    oddsMain: oddList(record, 2),
    oddsOther: oddList(record, 1),
    subject: record.subject,
    context: record.context,
    source: record.source,
    note: record.note,
  }
  const cells = new Map<string, SheetCell>(factKeys.map((key) => [key, facts[key]]))
  for (const year of years) {
    const money = record.amounts.find((row) => row.year === year)
    for (const side of sides) cells.set(`${side}.${year}`, money ? money[side] / 100 : null)
  }
  return cells
}

function partyList<P extends { id: string; role: PartyRole }>(
  parties: P[],
  nameOf: (id: string) => string,
): string | null {
  const words = parties.map(({ id, role }) =>
    role === 'PARTENAIRE' ? nameOf(id) : `${nameOf(id)} (${partyRoles[role].toLowerCase()})`,
  )
  return words.join(BETWEEN) || null
}

/** Without the signs that have a meaning in a list of parties. */
export function bare(name: string): string {
  return name.replace(/[|;[\]\n]+/g, ' ').trim()
}

function partialCell(partial: string | null): SheetCell {
  if (partial?.length === 10) return dayCell(partial)
  const [year, month] = (partial ?? '').split('-')
  if (!month) return year ? Number(year) : null
  return `${year} (${monthNames[Number(month) - 1]})`
}

function dayCell(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

function oddList({ odds }: SheetRecord, weight: number): SheetCell {
  const numbers = odds.filter((odd) => odd.weight === weight).map(({ number }) => number)
  return numbers.length === 1 ? (numbers[0] ?? null) : numbers.join(BETWEEN) || null
}

/** A cell in words, for the eye. */
export function cellWords(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return frenchDay(cell.toISOString().slice(0, 10))
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell)
}

/** What a line changes, column by column; from nothing for a new record. */
export function changedCells(
  before: SheetRecord | null,
  after: SheetRecord,
  names: SheetNames,
): ChangedCell[] {
  const years = [...new Set([...(before?.amounts ?? []), ...after.amounts].map(({ year }) => year))].sort()
  const old = before ? cellsOf(before, names, years) : new Map<string, SheetCell>()
  return [...cellsOf(after, names, years)]
    .map(([key, cell]) => ({ key, before: cellWords(old.get(key) ?? null), after: cellWords(cell) }))
    .filter((cell) => cell.before !== cell.after)
}

const roleOrder: PartyRole[] = ['CHEF_DE_FILE', 'PARTENAIRE', 'ASSOCIE']

function byRole(a: { id: string; role: PartyRole }, b: { id: string; role: PartyRole }): number {
  return roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) || (a.id < b.id ? -1 : 1)
}

/** The same record with its lists in one order, so that equal records are written alike. */
export function inOrder(record: SheetRecord): SheetRecord {
  return {
    ...record,
    french: [...record.french].sort(byRole),
    foreign: [...record.foreign].sort(byRole),
    odds: [...record.odds].sort((a, b) => a.number - b.number),
    amounts: [...record.amounts].sort((a, b) => a.year - b.year),
  }
}

/** Whether two records, in order, say the same. */
export function isSame(a: SheetRecord, b: SheetRecord): boolean {
  return fingerprint(entriesOf(a)) === fingerprint(entriesOf(b))
}

/** Values in an order of their own: a record read from the database has its keys in another one. */
function entriesOf(record: SheetRecord): unknown[] {
  const { french, foreign, odds, amounts, themes, ...facts } = record
  return [
    Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
    french.map(({ id, role, formerName }) => [id, role, formerName]),
    foreign.map(({ id, role }) => [id, role]),
    themes,
    odds.map(({ number, weight }) => [number, weight]),
    amounts.map((row) => [row.year, row.french, row.partner, row.cofunding]),
  ]
}

/** The record as far as a sheet with the amounts of these years shows it. */
function shown(record: SheetRecord, years: number[]): unknown[] {
  return entriesOf({ ...record, amounts: record.amounts.filter(({ year }) => years.includes(year)) })
}

/** Mark of a downloaded line: the record as it was, and as the sheet showed it. */
export function versionOf(record: SheetRecord, years: number[]): string {
  return `v${fingerprint(entriesOf(record))}-${fingerprint(shown(record, years))}`
}

/** Whether the record is still the one that this mark was made of. */
export function isStill(version: string, record: SheetRecord): boolean {
  return version.slice(1, 13) === fingerprint(entriesOf(record))
}

/** Whether the line came back as it was downloaded. */
export function isUntouched(version: string, asked: SheetRecord, years: number[]): boolean {
  return version.slice(14) === fingerprint(shown(asked, years))
}

/** Why a line cannot be taken as it stands: what the register refuses, whatever the line changes. */
export function recordFaults(record: SheetRecord, before: SheetRecord | null) {
  const { startYear, endYear, signedOn, transmittedOn, expiresOn, french, foreign } = record
  const faults: { column: string; message: string }[] = []
  const report = (column: FactKey, message: string) => faults.push({ column, message })
  if (!record.title) report('title', 'Le titre manque.')
  if (startYear && endYear && endYear < startYear)
    report('endYear', 'L’année de fin précède l’année de début.')
  if (signedOn && expiresOn && expiresOn < signedOn) {
    report('expiresOn', 'La fin de la convention précède sa signature.')
  }
  const isNewDate = signedOn !== before?.signedOn || transmittedOn !== before?.transmittedOn
  if (isNewDate && signedOn && transmittedOn && transmittedOn < signedOn) {
    report('transmittedOn', 'La transmission au préfet précède la signature.')
  }
  if (!before || changed(before.french, french)) checkSide('french', french, report)
  if (!before || changed(before.foreign, foreign)) checkSide('foreign', foreign, report)
  return faults
}

function changed(before: unknown[], after: unknown[]): boolean {
  return fingerprint(before) !== fingerprint(after)
}

function checkSide(
  side: 'french' | 'foreign',
  parties: { role: PartyRole }[],
  report: (column: FactKey, message: string) => void,
): void {
  if (parties.length === 0) report(side, 'Il faut au moins une partie de chaque côté.')
  if (parties.filter(({ role }) => role === 'CHEF_DE_FILE').length > 1) {
    report(side, 'Un seul chef de file de chaque côté.')
  }
}
