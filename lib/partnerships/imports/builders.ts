import type { Viewer } from '@/lib/accounts/policy'
import { csvForExcel } from '@/lib/platform/csv'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { registerSheet } from './sheet/queries'

export type DownloadedSheet = { header: string[]; rows: SheetCell[][] }

/** The register as somebody of CUF downloads it, to be corrected by a test. */
export async function aDownloadedSheet(viewer: Viewer): Promise<DownloadedSheet> {
  const sheet = await registerSheet(viewer, null)
  const rows: SheetCell[][] = []
  for await (const batch of sheet?.lines ?? []) rows.push(...batch)
  return { header: sheet?.header ?? [], rows }
}

/** Writes a cell of the line with this title. */
export function correct(sheet: DownloadedSheet, title: string, header: string, value: SheetCell): void {
  const row = sheet.rows.find((cells) => cells[sheet.header.indexOf('Titre')] === title)
  if (!row || !sheet.header.includes(header)) throw new Error(`no cell ${header} of ${title}`)
  row[sheet.header.indexOf(header)] = value
}

/** Adds a line with these cells and no identifier. */
export function addLine(sheet: DownloadedSheet, cells: Record<string, SheetCell>): void {
  sheet.rows.push(sheet.header.map((header) => cells[header] ?? null))
}

/** The sheet as the browser sends it. */
export function sentSheet({ header, rows }: DownloadedSheet, name = 'registre.csv') {
  return { name, bytes: new TextEncoder().encode(csvForExcel(header, rows)) }
}
