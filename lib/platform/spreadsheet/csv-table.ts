import {
  MOST_SHEET_CHARACTERS,
  MOST_SHEET_COLUMNS,
  MOST_SHEET_LINES,
  SheetFault,
  type SheetTable,
  TOO_LONG,
} from './sheet-table'

const UNREADABLE =
  'Ce fichier n’est pas un tableau lisible. Enregistrez-le au format .xlsx ou «\u00a0CSV UTF-8\u00a0», puis renvoyez-le.'

/** A table kept as text: separator and alphabet are guessed, quotes follow RFC 4180. Every cell is text. */
export function csvTable(bytes: Uint8Array): SheetTable {
  const text = decoded(bytes)
  // No text holds this character: some other kind of file.
  if (text.includes('\u0000')) throw new SheetFault(UNREADABLE)
  if (text.length > MOST_SHEET_CHARACTERS) throw new SheetFault(TOO_LONG)
  return records(text, separatorOf(text))
}

/** Signs 80 to 9F of Windows-1252; Node 20 reads them as Latin-1 under that name too. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** The sign met most often in the header, outside quotes; Excel in French writes semicolons. */
function separatorOf(text: string): string {
  const counts = new Map([
    [';', 0],
    ['\t', 0],
    [',', 0],
  ])
  let isQuoted = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function records(text: string, separator: string): SheetTable {
  const table: SheetTable = []
  let row: string[] = []
  let at = 0
  const endRow = () => {
    if (table.length > MOST_SHEET_LINES || row.length > MOST_SHEET_COLUMNS) throw new SheetFault(TOO_LONG)
    table.push(row.map((cell) => (cell === '' ? null : cell)))
    row = []
  }
  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    row.push(cell.value)
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    endRow()
  }
  if (row.length > 0) endRow()
  return table
}

function cellAt(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start
  if (text[start] !== '"') {
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    return { value: text.slice(start, end), end }
  }
  let value = ''
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote === -1) throw new SheetFault(UNREADABLE)
    value += text.slice(at, quote)
    end = quote + 1
    if (text[end] !== '"') break
    value += '"'
    at = end + 1
  }
  // Anything between the closing quote and the separator was typed by hand; it belongs to the cell.
  const rest = cellAt(text, end, separator)
  return { value: value + rest.value, end: rest.end }
}
