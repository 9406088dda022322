import { stringify } from 'csv-stringify/sync'
import { dayIn } from './zoned-time'

/** A Date is written as the day it is in Paris. */
export type CsvCell = string | number | Date | null

/**
 * A table for French Excel: UTF-8 with its mark, semicolons, CRLF, decimal comma, JJ/MM/AAAA. No "sep="
 * line: it makes Excel ignore the mark.
 */
export function csvForExcel(header: string[], rows: CsvCell[][]): string {
  return stringify([header, ...rows.map((row) => row.map(cellText))], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  })
}

/** "2026-12-10" → "10/12/2026". */
export function frenchDay(isoDay: string): string {
  return isoDay.split('-').reverse().join('/')
}

/** A cell that begins so is run as a formula, or breaks out of its column. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (cell instanceof Date) return frenchDay(dayIn('Europe/Paris', cell))
  return FORMULA.test(cell) ? `’${cell}` : cell
}
