import { dayIn } from './zoned-time'

/** A Date is written as the day it is in Paris; true is « oui » in a table for people. */
export type CsvCell = string | number | boolean | Date | null

/**
 * A table for French Excel: UTF-8 with its mark, semicolons, CRLF, decimal comma, JJ/MM/AAAA. No "sep="
 * line: it makes Excel ignore the mark.
 */
export function csvForExcel(header: string[], rows: CsvCell[][]): string {
  return `\uFEFF${line(header, ';')}${excelLines(rows)}`
}

/** The same, of a table that arrives in batches. */
export async function* excelCsvChunks(
  header: string[],
  batches: AsyncIterable<CsvCell[][]>,
): AsyncGenerator<string> {
  yield csvForExcel(header, [])
  for await (const rows of batches) yield excelLines(rows)
}

/** A table for programs (RFC 4180): UTF-8, commas, CRLF, decimal point, AAAA-MM-JJ, true and false; text is left as it is. */
export async function* openCsvChunks(
  header: string[],
  batches: AsyncIterable<CsvCell[][]>,
): AsyncGenerator<string> {
  yield line(header, ',')
  for await (const rows of batches) {
    let text = ''
    for (const row of rows) text += line(row.map(openText), ',')
    yield text
  }
}

function excelLines(rows: CsvCell[][]): string {
  let text = ''
  for (const row of rows) text += line(row.map(cellText), ';')
  return text
}

function line(cells: string[], separator: ',' | ';'): string {
  return `${cells.map(SPECIAL[separator]).join(separator)}\r\n`
}

/** A cell that holds a quote, the separator or the end of a line is quoted. */
const quotedIf = (special: RegExp) => (text: string) =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
const SPECIAL = { ',': quotedIf(/[",\r\n]/), ';': quotedIf(/[";\r\n]/) }

/** "2026-12-10" → "10/12/2026". */
export function frenchDay(isoDay: string): string {
  return isoDay.split('-').reverse().join('/')
}

/** A cell that begins so is run as a formula, or breaks out of its column. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  if (cell instanceof Date) return frenchDay(parisDay(cell))
  return FORMULA.test(cell) ? `’${cell}` : cell
}

function openText(cell: CsvCell): string {
  if (cell === null) return ''
  return cell instanceof Date ? parisDay(cell) : String(cell)
}

const DAY_MS = 86_400_000

/** "AAAA-MM-JJ" of an instant in Paris; a day without a time (midnight UTC) is itself, and needs no clock. */
export function parisDay(instant: Date): string {
  return instant.getTime() % DAY_MS === 0
    ? instant.toISOString().slice(0, 10)
    : dayIn('Europe/Paris', instant)
}
