import 'server-only'
import { type Outcome, ok, refuse } from './outcome'
import { csvTable } from './spreadsheet/csv-table'
import { SheetFault, type SheetTable } from './spreadsheet/sheet-table'
import { xlsxTable } from './spreadsheet/xlsx-table'

/** A sheet larger than this is refused before it is read. */
const MOST_SHEET_BYTES = 5 * 1024 * 1024

/**
 * The first sheet of a spreadsheet somebody sent: .xlsx, or text with `;`, `,` or tabs, in UTF-8, UTF-16 or
 * Windows-1252. What it is, is read from its bytes, never from its name.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Outcome<SheetTable>> {
  if (bytes.length > MOST_SHEET_BYTES)
    return refuse('invalid', 'Ce fichier est trop lourd\u00a0: 5\u00a0Mo au plus.')
  if (bytes.length === 0) return refuse('invalid', 'Ce fichier est vide.')
  try {
    return ok(isZip(bytes) ? await xlsxTable(bytes) : csvTable(bytes))
  } catch (error) {
    if (error instanceof SheetFault) return refuse('invalid', error.message)
    throw error
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
