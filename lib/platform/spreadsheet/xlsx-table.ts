import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import {
  MOST_SHEET_CHARACTERS,
  MOST_SHEET_COLUMNS,
  MOST_SHEET_LINES,
  type SheetCell,
  SheetFault,
  type SheetTable,
  TOO_LONG,
} from './sheet-table'

/** Unpacked, all parts together: twenty times what the packed file may weigh. */
const MOST_UNPACKED = 100 * 1024 * 1024
const MOST_PARTS = 500
const STEP = 16 * 1024

const UNREADABLE =
  'Ce classeur est illisible. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, puis renvoyez-le.'

/**
 * The first sheet of a .xlsx. The archive is unpacked here under a bound and looked over, since the library that
 * reads it trusts sizes and cell addresses; it is then given the same parts, not compressed.
 */
export async function xlsxTable(bytes: Uint8Array): Promise<SheetTable> {
  const parts = unpacked(bytes)
  for (const content of Object.values(parts)) look(content)
  const rows = await read(zipSync(parts, { level: 0 }))
  const table = rows.map((row) => row.map(cellOf))
  if (table.length > MOST_SHEET_LINES + 1 || characters(table) > MOST_SHEET_CHARACTERS) {
    throw new SheetFault(TOO_LONG)
  }
  return table
}

/** The library throws errors of any kind at a file that is not as it expects. */
async function read(archive: Uint8Array<ArrayBuffer>) {
  try {
    return await readSheet(archive.buffer, { trim: false })
  } catch {
    throw new SheetFault(UNREADABLE)
  }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {}
  let total = 0
  let count = 0
  const unzip = new Unzip((file) => {
    if (++count > MOST_PARTS) throw new SheetFault(UNREADABLE)
    if (!/\.(xml|rels)$/.test(file.name)) return
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      // An error thrown below comes back here as one of the library's.
      if (error) throw error instanceof SheetFault ? error : new SheetFault(UNREADABLE)
      total += piece.length
      if (total > MOST_UNPACKED) throw new SheetFault(TOO_LONG)
      pieces.push(piece)
      if (isLast) parts[file.name] = joined(pieces)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    throw error instanceof SheetFault ? error : new SheetFault(UNREADABLE)
  }
  return parts
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Refuses addresses far away: the library fills every row and cell up to them. */
function look(part: Uint8Array): void {
  const text = new TextDecoder().decode(part)
  if (!text.includes('sheetData')) return
  let rows = 0
  for (const [, tag, attributes = ''] of text.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
    if (attributes.includes('&') || attributes.split('"').length % 2 === 0) throw new SheetFault(UNREADABLE)
    const [, column = '', row = '0'] = /\sr\s*=\s*["']([A-Za-z]*)(\d*)/.exec(attributes) ?? []
    const isFar = Number(row) > MOST_SHEET_LINES + 1 || columnNumber(column) > MOST_SHEET_COLUMNS
    if (isFar || (tag === 'row' && ++rows > MOST_SHEET_LINES + 1)) throw new SheetFault(TOO_LONG)
  }
}

function columnNumber(letters: string): number {
  return letters.length > 3
    ? Number.POSITIVE_INFINITY
    : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A moment becomes midnight UTC of its day: the time of day is dropped. */
function cellOf(cell: unknown): SheetCell {
  if (cell instanceof Date) return new Date(Math.floor(cell.getTime() / 86_400_000) * 86_400_000)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null
}

function characters(table: SheetTable): number {
  let sum = 0
  for (const row of table) for (const cell of row) sum += typeof cell === 'string' ? cell.length : 1
  return sum
}
