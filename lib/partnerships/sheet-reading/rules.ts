import { fold } from '@/lib/platform/fold'
import type { PartyRole } from '@/lib/platform/prisma-client/enums'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { manyLines, oneLine } from '@/lib/platform/typed-text'
import { onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import { type AmountSide, amountSides, monthNames, sheetColumns } from '../register-sheet/labels'
import {
  bare,
  cellsOf,
  cellWords,
  type FactKey,
  inOrder,
  isFactKey,
  type SheetNames,
  sides,
} from '../register-sheet/rules'
import type { LineFault, SheetRecord } from '../register-sheet/schema'
import { centsOf, partialDateOf } from '../rules'
import { MOST_PARTIES, MOST_THEMES } from '../submissions/schema'

/** A party as a cell names it. */
export type Mention = { code: string | null; name: string; role: PartyRole }

/** What mentions stand for, found beforehand. */
export type Known = SheetNames & {
  /** Ids by SIREN, INSEE code of a commune, address or exact name; several for a name that several bear. */
  frenchIds: Map<string, string[]>
  /** Ids by address, or folded « name country ». */
  foreignIds: Map<string, string[]>
  /** Codes of the thematic tree, by themselves and by their folded label. */
  themeCodes: Map<string, string>
}

/** Cells of one line by column key; columns that the sheet does not have are absent. */
export type LineCells = Map<string, SheetCell>

class CellFault extends Error {}

/** Column keys of a header row, in its order; null for a column of the person's own, which is left alone. */
export function columnKeys(header: SheetCell[]): (string | null)[] {
  const byHeader = new Map(Object.entries(sheetColumns).map(([key, { header: name }]) => [fold(name), key]))
  return header.map((cell) => {
    const words = fold(String(cell ?? ''))
    const known = byHeader.get(words)
    if (known) return known
    const year = /\b(19[5-9]\d|20\d\d|2100)\b/.exec(words)?.[1]
    const side = sides.find((name) => words.startsWith(fold(amountSides[name])))
    return year && side ? `${side}.${year}` : null
  })
}

/** Years whose amounts the sheet holds. */
export function amountYears(keys: (string | null)[]): number[] {
  const years = keys.flatMap((key) => (key?.includes('.') ? [Number(key.slice(key.indexOf('.') + 1))] : []))
  return [...new Set(years)].sort()
}

/** The parties that a cell names, separated by bars or lines. */
export function mentions(cell: SheetCell): Mention[] {
  return items(cell).map((item) => {
    const [, before = '', role] = /^(.*?)\s*(?:\(([^()]*)\))?$/s.exec(item) ?? []
    const known = Object.entries(partyRoles).find(([, word]) => fold(word) === fold(role ?? ''))
    const rest = known ? before : item
    const [, name = '', code] = /^([^[\]]*?)\s*(?:\[([^[\]]*)\])?$/s.exec(rest) ?? [null, rest]
    return { code: code?.trim() || null, name: name.trim(), role: roleOf(known?.[0]) }
  })
}

function roleOf(key: string | undefined): PartyRole {
  return key === 'CHEF_DE_FILE' || key === 'ASSOCIE' ? key : 'PARTENAIRE'
}

function items(cell: SheetCell): string[] {
  return cellWords(cell)
    .split(/[|\n;]/)
    .map((item) => item.trim())
    .filter(Boolean)
}

/** What the sheet asks of a record; columns it does not have stay as they are. Faults are named by column. */
export function readLine(
  cells: LineCells,
  base: SheetRecord | null,
  known: Known,
): { record: SheetRecord; faults: LineFault[] } {
  const record: SheetRecord = base ? { ...base } : { ...BLANK }
  const faults: LineFault[] = []
  const last = base ? cellsOf(base, known, amountYears([...cells.keys()])) : new Map<string, SheetCell>()
  for (const [key, typed] of cells) {
    const cell = unescaped(typed)
    // A cell left alone asks for nothing, even if the register would refuse it today.
    if (base && comparable(cell) === comparable(last.get(key) ?? null)) continue
    try {
      if (typeof cell === 'string' && SHEET_ERROR.test(cell)) {
        throw new CellFault('La cellule contient une erreur de formule.')
      }
      if (isFactKey(key)) Object.assign(record, readers[key](cell, record, known))
      else if (key.includes('.')) record.amounts = withAmount(record.amounts, key, cell)
    } catch (error) {
      if (!(error instanceof CellFault)) throw error
      faults.push({ column: key, message: error.message })
    }
  }
  record.amounts = record.amounts.flatMap((row) => (isBlank(row) ? [] : [row])).map(filled)
  return { record: inOrder(record), faults }
}

function comparable(cell: SheetCell): string {
  return cellWords(cell).replace(/\r\n?/g, '\n').trim()
}

const SHEET_ERROR = /^#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NULL!|NUL!|NUM!|NOMBRE!)$/

const BLANK: SheetRecord = {
  title: '',
  kind: null,
  status: null,
  firstSignedOn: null,
  currentConventionYear: null,
  startYear: null,
  endYear: null,
  deliberatedOn: null,
  signedOn: null,
  transmittedOn: null,
  expiresOn: null,
  onePercentService: null,
  subject: null,
  context: null,
  source: null,
  note: null,
  french: [],
  foreign: [],
  themes: [],
  odds: [],
  amounts: [],
}

const FORMULA_GUARD = /^’(?=’*[=+\-@＝＋－＠])/

/** Text as it goes into a sheet: one that looks like a guarded formula gets one more guard, to come back whole. */
export function escaped(cell: SheetCell): SheetCell {
  return typeof cell === 'string' && FORMULA_GUARD.test(cell) ? `’${cell}` : cell
}

/** Takes off the apostrophe that keeps a text from running as a formula. */
function unescaped(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? cell.replace(FORMULA_GUARD, '') : cell
}

type Reader = (cell: SheetCell, record: SheetRecord, known: Known) => Partial<SheetRecord>

const readers: Record<FactKey, Reader> = {
  title: (cell) => ({ title: line(cell, 200) ?? '' }),
  french: (cell, { french }, known) => ({ french: frenchParties(cell, french, known) }),
  foreign: (cell, _record, known) => ({ foreign: foreignParties(cell, known) }),
  kind: (cell) => ({ kind: choice(cell, partnershipKinds) }),
  status: (cell) => ({ status: choice(cell, partnershipStatuses) }),
  firstSignedOn: (cell) => ({ firstSignedOn: partial(cell) }),
  currentConventionYear: (cell) => ({ currentConventionYear: year(cell) }),
  startYear: (cell) => ({ startYear: year(cell) }),
  endYear: (cell) => ({ endYear: year(cell) }),
  deliberatedOn: (cell) => ({ deliberatedOn: day(cell) }),
  signedOn: (cell) => ({ signedOn: day(cell) }),
  transmittedOn: (cell) => ({ transmittedOn: day(cell) }),
  expiresOn: (cell) => ({ expiresOn: day(cell) }),
  onePercentService: (cell) => ({ onePercentService: choice(cell, onePercentServices) }),
  themes: (cell, _record, known) => ({ themes: themeCodes(cell, known) }),
  oddsMain: (cell, { odds }) => ({ odds: withOdds(odds, 2, cell) }),
  oddsOther: (cell, { odds }) => ({ odds: withOdds(odds, 1, cell) }),
  subject: (cell) => ({ subject: lines(cell, 1000) }),
  context: (cell) => ({ context: lines(cell, 10_000) }),
  source: (cell) => ({ source: line(cell, 500) }),
  note: (cell) => ({ note: line(cell, 500) }),
}

function bounded(schema: ReturnType<typeof oneLine>, cell: SheetCell): string | null {
  const read = schema.safeParse(cellWords(cell))
  if (read.success) return read.data || null
  throw new CellFault(read.error.issues[0]?.message ?? 'Texte illisible.')
}

const line = (cell: SheetCell, max: number) => bounded(oneLine(max), cell)
const lines = (cell: SheetCell, max: number) => bounded(manyLines(max), cell)

function choice<K extends string>(cell: SheetCell, labels: Record<K, string>): K | null {
  const words = fold(cellWords(cell))
  if (!words) return null
  for (const key in labels) if (fold(labels[key]) === words || fold(key) === words) return key
  const expected = Object.values<string>(labels).map((label) => `«\u00a0${label}\u00a0»`)
  throw new CellFault(
    `«\u00a0${cellWords(cell).slice(0, 60)}\u00a0» n’est pas une réponse connue\u00a0: ${expected.join(', ')}.`,
  )
}

function partial(cell: SheetCell): string | null {
  if (cell instanceof Date) return day(cell)
  const words = cellWords(cell).trim()
  if (!words) return null
  const [, yearWords, month = ''] = /^(\d{4})\s*\(([^)]*)\)$/.exec(words) ?? []
  const index = monthNames.findIndex((name) => fold(name) === fold(month))
  const read = partialDateOf(index >= 0 ? `${index + 1}/${yearWords}` : words)
  if (read) return read
  throw new CellFault('Écrivez une année, un mois ou un jour\u00a0: 1974, 1974 (juin) ou 08/06/1974.')
}

function day(cell: SheetCell): string | null {
  const words = cell instanceof Date ? cell.toISOString().slice(0, 10) : cellWords(cell).trim()
  if (!words) return null
  const read = partialDateOf(words)
  if (read?.length === 10) return read
  throw new CellFault('Date attendue\u00a0: jour, mois et année, par exemple 08/06/2021.')
}

function year(cell: SheetCell): number | null {
  const words = cellWords(cell).trim()
  if (!words) return null
  if (/^\d{4}$/.test(words) && partialDateOf(words)) return Number(words)
  throw new CellFault('Année attendue sur quatre chiffres, entre 1900 et 2100.')
}

function themeCodes(cell: SheetCell, known: Known): string[] {
  const codes = items(cell).map((item) => {
    const code = known.themeCodes.get(item) ?? known.themeCodes.get(fold(item))
    if (code) return code
    throw new CellFault(`Le thème «\u00a0${item.slice(0, 60)}\u00a0» n’existe pas.`)
  })
  if (new Set(codes).size < codes.length) throw new CellFault('Un thème figure deux fois.')
  if (codes.length > MOST_THEMES) throw new CellFault(`${MOST_THEMES} thèmes au plus.`)
  return codes
}

type Odds = SheetRecord['odds']

/** An objective named as main and as other is main. */
function withOdds(odds: Odds, weight: 1 | 2, cell: SheetCell): Odds {
  const numbers = items(cell).map((item) => {
    const number = /^(?:odd\s*)?(\d{1,2})$/i.exec(item)?.[1]
    if (number && Number(number) >= 1 && Number(number) <= 17) return Number(number)
    throw new CellFault('Numéros de 1 à 17 attendus, séparés par des barres\u00a0: 6 | 13.')
  })
  const others = odds.filter((odd) => odd.weight !== weight)
  const main = weight === 2 ? numbers : others.map(({ number }) => number)
  const own = [...new Set(numbers)]
    .filter((number) => weight === 2 || !main.includes(number))
    .map((number) => ({ number, weight }))
  return [...own, ...others.filter(({ number }) => weight === 1 || !main.includes(number))]
}

function frenchParties(cell: SheetCell, before: SheetRecord['french'], known: Known): SheetRecord['french'] {
  return parties(cell, known.frenchIds, 'Collectivité', (id, name) => {
    const collectivite = known.collectivites.get(id)
    return !name || sameName(name, [collectivite?.name ?? '']) ? null : (collectivite?.name ?? '')
  }).map((party) => ({
    ...party,
    formerName: before.find(({ id }) => id === party.id)?.formerName ?? null,
  }))
}

function foreignParties(cell: SheetCell, known: Known): SheetRecord['foreign'] {
  return parties(cell, known.foreignIds, 'Autorité', (id, name) => {
    const partner = known.partners.get(id)
    const whole = `${partner?.name ?? ''}, ${partner?.country ?? ''}`
    return !name || sameName(name, [whole, partner?.name ?? '']) ? null : whole
  })
}

/** Key of a mention without code. */
export function nameKey(name: string): string {
  return fold(name) || name
}

function sameName(typed: string, names: string[]): boolean {
  return names.some((name) => nameKey(bare(name)) === nameKey(bare(typed)))
}

/** @param otherName the name that an id goes by when it is not the one typed beside its code. */
function parties(
  cell: SheetCell,
  ids: Map<string, string[]>,
  what: string,
  otherName: (id: string, typed: string) => string | null,
): { id: string; role: PartyRole }[] {
  const found = mentions(cell).map(({ code, name, role }) => {
    const shown = `«\u00a0${(code ?? name).slice(0, 80)}\u00a0»`
    const [id, second] = ids.get(code ?? nameKey(name)) ?? []
    if (!id) throw new CellFault(`${what} inconnue\u00a0: ${shown}.`)
    if (second)
      throw new CellFault(`Plusieurs portent ce nom\u00a0: ${shown}. Ajoutez son code entre crochets.`)
    const other = code ? otherName(id, name) : null
    if (other)
      throw new CellFault(
        `Le code ${shown} est celui de «\u00a0${other}\u00a0», non de «\u00a0${name.slice(0, 80)}\u00a0».`,
      )
    return { id, role }
  })
  if (new Set(found.map(({ id }) => id)).size < found.length)
    throw new CellFault('Une partie figure deux fois.')
  if (found.length > MOST_PARTIES) throw new CellFault(`${MOST_PARTIES} parties au plus.`)
  return found
}

type Amounts = SheetRecord['amounts']
const UNSAID = -1

/** One amount of one year; a blank cell is unsaid until the whole year is read. */
function withAmount(amounts: Amounts, key: string, cell: SheetCell): Amounts {
  const [side = '', yearWords] = key.split('.')
  const cents = money(cell)
  const old = amounts.find((row) => row.year === Number(yearWords))
  const row = old ?? { year: Number(yearWords), french: UNSAID, partner: UNSAID, cofunding: UNSAID }
  const next = isSide(side) ? { ...row, [side]: cents ?? UNSAID } : row
  return [...amounts.filter((other) => other !== old), next]
}

function isSide(side: string): side is AmountSide {
  return side in amountSides
}

function money(cell: SheetCell): number | null {
  const words = typeof cell === 'number' ? cell.toFixed(2) : cellWords(cell)
  if (!words.trim()) return null
  const cents = cell instanceof Date ? null : centsOf(words)
  if (cents !== null) return cents
  throw new CellFault('Montant attendu en euros, par exemple 12\u00a0500 ou 12\u00a0500,50.')
}

function isBlank({ french, partner, cofunding }: Amounts[number]): boolean {
  return french === UNSAID && partner === UNSAID && cofunding === UNSAID
}

function filled({ year: of, french, partner, cofunding }: Amounts[number]): Amounts[number] {
  return {
    year: of,
    french: Math.max(0, french),
    partner: Math.max(0, partner),
    cofunding: Math.max(0, cofunding),
  }
}
