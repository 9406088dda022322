import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { csvForExcel } from '@/lib/platform/csv'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { aPartnership } from '../builders'
import { recordsOf, registerSheet } from '../register-sheet/queries'
import { changedCells } from '../register-sheet/rules'
import { uploadSheet } from './commands/upload-sheet'

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

/** Three records, « Un », « Deux » and « Trois », and a sheet of them corrected by `change`, compared. */
export async function anUploadedSheet(
  client: Prisma.TransactionClient,
  change: (sheet: DownloadedSheet) => void,
) {
  const { viewer: officer } = await aStaffMember(client)
  await aTheme(client, { code: 'eau', label: 'Eau' })
  await anOdd(client, 6)
  const angers = await aCollectivite(client, { name: 'Angers' })
  const bamako = await aPartner(client, { name: 'Bamako' })
  for (const title of ['Un', 'Deux', 'Trois']) {
    await aPartnership(client, {
      title,
      frenchIds: [angers.id],
      partnerIds: [bamako.id],
      themeCodes: ['eau'],
      odds: { create: { oddNumber: 6, weight: 2 } },
      amounts: { create: { year: 2012, frenchCents: 500n } },
    })
  }
  const sheet = await aDownloadedSheet(officer)
  change(sheet)
  const outcome = await uploadSheet(officer, {}, sentSheet(sheet))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return { officer, id: outcome.value.id }
}

/** Gives the three records an end. */
export function correctEndYears(sheet: DownloadedSheet): void {
  for (const title of ['Un', 'Deux', 'Trois']) correct(sheet, title, 'Année de fin', '2031')
}
