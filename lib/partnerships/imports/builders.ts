import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { csvForExcel } from '@/lib/platform/csv'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { recordsOf, registerSheet } from './sheet/queries'
import { changedCells } from './sheet/rules'

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

/** A sheet that came back with one line to accept, a note on this record, and one in error. */
export async function aComparedImport(
  db: Prisma.TransactionClient,
  { uploadedById, partnershipId, note }: { uploadedById: string; partnershipId: string; note: string },
) {
  const { records, names } = await recordsOf(db, VISITOR, [partnershipId])
  const record = records.get(partnershipId)
  if (!record) throw new Error(`no record ${partnershipId}`)
  const after = { ...record, note }
  const cells = changedCells(record, after, names)
  return db.registerImport.create({
    data: {
      fileName: 'registre-corrige.xlsx',
      uploadedById,
      lines: {
        create: [
          {
            line: 2,
            state: 'CHANGED',
            partnershipId,
            title: record.title,
            before: { record },
            after: { record: after, cells, statusChangeId: null },
          },
          {
            line: 3,
            state: 'FAULTY',
            title: 'Ligne sans parties',
            faults: [{ column: 'french', message: 'Il faut au moins une partie de chaque côté.' }],
          },
        ],
      },
    },
  })
}
