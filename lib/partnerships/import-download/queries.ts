import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { excelCsvChunks } from '@/lib/platform/csv'
import { db } from '@/lib/platform/db'
import { streamOf } from '@/lib/platform/open/stream'
import { XLSX_TYPE, xlsxChunks } from '@/lib/platform/xlsx'
import { dayIn } from '@/lib/platform/zoned-time'
import { onePercentServices, partnershipKinds, partnershipStatuses } from '../labels'
import { sheetAdvice } from '../register-sheet/labels'
import { registerSheet } from '../register-sheet/queries'

export type DownloadedFile = { name: string; type: string; body: ReadableStream<Uint8Array<ArrayBuffer>> }

/** The register as a file to correct: a workbook with the words it accepts beside, or text for Excel. */
export async function registerToCorrect(
  viewer: Viewer,
  format: 'csv' | 'xlsx',
  countrySlug: string | null,
  now = new Date(),
): Promise<DownloadedFile | null> {
  const sheet = await registerSheet(viewer, countrySlug, now)
  if (!sheet || !isStaff(viewer)) return null
  const name = `${sheet.fileName}-${dayIn('Europe/Paris', now)}.${format}`
  if (format === 'csv') {
    const body = streamOf(excelCsvChunks(sheet.header, sheet.lines))
    return { name, type: 'text/csv; charset=utf-8; header=present', body }
  }
  const chunks = xlsxChunks({
    title: 'Registre des partenariats, à corriger',
    creator: 'Cités Unies France',
    created: now,
    sheets: [
      { name: 'Registre', columns: sheet.columns, rows: sheet.lines },
      {
        name: 'Mode d’emploi',
        columns: [{ header: 'Comment corriger', width: 100, kind: 'wrapped' }],
        rows: [sheetAdvice.map((line) => [line])],
      },
      {
        name: 'Valeurs',
        columns: [
          { header: 'Colonne', width: 24 },
          { header: 'Valeur', width: 44 },
          { header: 'Sens', width: 60 },
        ],
        rows: [await acceptedValues()],
      },
    ],
  })
  return { name, type: XLSX_TYPE, body: streamOf(chunks) }
}

/** What the columns with a closed list accept. */
async function acceptedValues(): Promise<string[][]> {
  const [themes, odds] = await Promise.all([
    db.theme.findMany({ select: { code: true, label: true }, orderBy: { code: 'asc' } }),
    db.odd.findMany({ orderBy: { number: 'asc' } }),
  ])
  return [
    ...Object.values(partnershipKinds).map((label) => ['Nature', label, '']),
    ...Object.values(partnershipStatuses).map((label) => ['Statut', label, '']),
    ...Object.values(onePercentServices).map((label) => ['Service du 1\u00a0%', label, '']),
    ...themes.map(({ code, label }) => ['Thèmes', code, label]),
    ...odds.map(({ number, label }) => ['ODD', String(number), label]),
  ]
}
