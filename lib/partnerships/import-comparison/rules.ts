import type { ImportLineState } from '@/lib/platform/prisma-client/enums'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { oneLine } from '@/lib/platform/typed-text'
import { isUuid } from '@/lib/platform/uuid'
import { headerOf } from '../register-sheet/labels'
import {
  cellWords,
  changedCells,
  factKeys,
  isSame,
  isStill,
  isUntouched,
  recordFaults,
} from '../register-sheet/rules'
import type { ChangedCell, LineFault, SheetRecord } from '../register-sheet/schema'
import { amountYears, type Known, type LineCells, readLine } from '../sheet-reading/rules'

/** A line of the sheet beside the record it speaks of. */
export type ComparedLine = {
  line: number
  state: ImportLineState
  partnershipId: string | null
  title: string
  before: { record: SheetRecord } | null
  after: { record: SheetRecord; cells: ChangedCell[]; statusChangeId: null } | null
  faults: LineFault[]
}

/** Why a header cannot be worked with, or null. */
export function headerFault(keys: (string | null)[]): string | null {
  const missing = (['id', 'version', 'title'] as const).filter((key) => !keys.includes(key))
  if (missing.length > 0) {
    const names = missing.map((key) => `«\u00a0${headerOf(key)}\u00a0»`).join(', ')
    return `Cette feuille n’est pas celle du registre\u00a0: la première ligne n’a pas de colonne ${names}.`
  }
  const twice = keys.find((key, index) => key !== null && keys.indexOf(key) < index)
  return twice ? `La colonne «\u00a0${headerOf(twice)}\u00a0» figure deux fois.` : null
}

/** A row as cells by column; null when it is empty. */
export function lineCells(keys: (string | null)[], row: SheetCell[]): LineCells | null {
  const cells: LineCells = new Map()
  keys.forEach((key, index) => {
    if (key) cells.set(key, row[index] ?? null)
  })
  return [...cells.values()].some((cell) => cellWords(cell).trim() !== '') ? cells : null
}

/** The record that a line names; null when it names none, or nothing like an identifier. */
export function idOf(cells: LineCells): string | null {
  const id = cellWords(cells.get('id') ?? null).trim()
  return isUuid(id) ? id.toLowerCase() : null
}

const OVERTAKEN =
  'La fiche a changé depuis que cette feuille a été téléchargée. Téléchargez-la de nouveau pour la corriger.'

/** Made once: a sheet has thousands of lines. */
const anyTitle = oneLine(1_000_000)

/** What a line asks for, against the register as it is. */
export function comparedLine(
  line: number,
  cells: LineCells,
  current: SheetRecord | null,
  known: Known,
): ComparedLine {
  const words = (key: string) => cellWords(cells.get(key) ?? null).trim()
  const partnershipId = current ? idOf(cells) : null
  const written = anyTitle.parse(words('title'))
  const title = (written || current?.title || 'Sans titre').slice(0, 200)
  const told = { line, partnershipId, title, before: null, after: null }
  const faulty = (column: string | null, message: string): ComparedLine => ({
    ...told,
    state: 'FAULTY',
    faults: [{ column, message }],
  })
  if (words('id') && !current) {
    return faulty(
      'id',
      'Cette fiche n’existe pas, ou n’est plus publiée. Laissez la cellule vide pour une fiche nouvelle.',
    )
  }
  const version = words('version')
  if (current && !/^v[0-9a-f]{12}-[0-9a-f]{12}$/.test(version)) {
    return faulty(
      'version',
      'La version manque ou a été modifiée\u00a0: reprenez-la dans la feuille téléchargée.',
    )
  }
  const { record, faults } = readLine(cells, current, known)
  const all = faults.length > 0 ? faults : recordFaults(record, current)
  if (current && all.length === 0) {
    const years = amountYears([...cells.keys()])
    const isWhole = factKeys.every((key) => cells.has(key))
    if (isSame(record, current) || (isWhole && isUntouched(version, record, years))) {
      return { ...told, state: 'UNCHANGED', faults: [] }
    }
  }
  if (current && !isStill(version, current)) {
    return { ...told, state: 'LEFT_OUT', faults: [{ column: null, message: OVERTAKEN }] }
  }
  if (all.length > 0) return { ...told, state: 'FAULTY', faults: all }
  return {
    ...told,
    state: current ? 'CHANGED' : 'NEW',
    before: current && { record: current },
    after: { record, cells: changedCells(current, record, known), statusChangeId: null },
    faults: [],
  }
}
