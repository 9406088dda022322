import 'server-only'
import { type Outcome, ok, refuse } from './outcome'
import { csvTable } from './spreadsheet/csv-table'
import { SheetFault, type SheetTable } from './spreadsheet/sheet-table'
import { xlsxTable } from './spreadsheet/xlsx-table'

/** A sheet larger than this is refused before it is read. */
const MOST_SHEET_BYTES = 5 * 1024 * 1024
/** First bytes of a .xlsx, and of what Excel wrote before 2007 or writes behind a password. */
const ZIP = [0x50, 0x4b]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

const TOO_HEAVY =
  'Ce fichier est trop lourd\u00a0: 5\u00a0Mo au plus. Un classeur .xlsx pèse trois fois moins que du texte.'

const OLD_WORKBOOK =
  'Ce classeur est à l’ancien format (.xls) ou protégé par un mot de passe. Enregistrez-le au format .xlsx, sans mot de passe, puis renvoyez-le.'

/**
 * The first sheet of a spreadsheet somebody sent: .xlsx, or text with `;`, `,` or tabs, in UTF-8, UTF-16 or
 * Windows-1252. What it is, is read from its bytes, never from its name.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Outcome<SheetTable>> {
  if (bytes.length > MOST_SHEET_BYTES) return refuse('invalid', TOO_HEAVY)
  if (bytes.length === 0) return refuse('invalid', 'Ce fichier est vide.')
  if (startsWith(bytes, OLD_OFFICE)) return refuse('invalid', OLD_WORKBOOK)
  try {
    return ok(startsWith(bytes, ZIP) ? await xlsxTable(bytes) : csvTable(bytes))
  } catch (error) {
    if (error instanceof SheetFault) return refuse('invalid', error.message)
    throw error
  }
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
