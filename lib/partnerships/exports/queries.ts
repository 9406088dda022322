import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type CsvCell, excelCsvChunks, openCsvChunks, parisDay } from '@/lib/platform/csv'
import { GEOJSON_TYPE, geoJsonChunks, type PlacesFeature } from '@/lib/platform/geojson'
import type { OpenFile, OpenReply } from '@/lib/platform/open/open-route'
import { routes } from '@/lib/platform/routes'
import { XLSX_TYPE, xlsxChunks } from '@/lib/platform/xlsx'
import { parametersOf } from '../parameters/rules'
import type { RegisterFilters } from '../register/schema'
import { type RegisterRow, registerRows } from '../register-rows/queries'
import { aboutRows } from './labels'
import { featureOf, openLine, readableFields, readableLine, titleOf } from './rules'
import { exportFields } from './schema'

/** The formats of the register as a file. */
export type ExportFormat = 'csv' | 'open-csv' | 'xlsx' | 'geojson'

type Rows = (cellsOf: (row: RegisterRow) => CsvCell[]) => AsyncGenerator<CsvCell[][]>

/** The register, or what a search leaves of it, as a file; refuses a search it does not understand. */
export async function registerExport(
  viewer: Viewer,
  format: ExportFormat,
  query: URLSearchParams,
  now = new Date(),
): Promise<OpenReply> {
  const read = parametersOf(query)
  return 'problem' in read ? read : { file: exportFile(viewer, format, read.filters, now) }
}

function exportFile(viewer: Viewer, format: ExportFormat, filters: RegisterFilters, now: Date): OpenFile {
  const { appUrl } = config()
  const day = parisDay(now)
  const rows: Rows = (cellsOf) => mapped(registerRows(viewer, filters), cellsOf)
  switch (format) {
    case 'csv':
      return {
        name: `partenariats-${day}.csv`,
        type: 'text/csv; charset=utf-8; header=present',
        chunks: () =>
          excelCsvChunks(
            readableFields.map(titleOf),
            rows((row) => readableLine(row, appUrl)),
          ),
      }
    case 'open-csv':
      return {
        name: `partenariats-${day}.csv`,
        type: 'text/csv; charset=utf-8; header=present',
        chunks: () =>
          openCsvChunks(
            exportFields.map(({ name }) => name),
            rows((row) => openLine(row, appUrl)),
          ),
      }
    case 'geojson':
      return {
        name: `partenariats-${day}.geojson`,
        type: GEOJSON_TYPE,
        chunks: () => geoJsonChunks(geoJsonFacts(appUrl, day), features(viewer, filters, appUrl)),
      }
    case 'xlsx':
      return {
        name: `partenariats-${day}.xlsx`,
        type: XLSX_TYPE,
        chunks: () => workbook(rows, appUrl, now),
      }
  }
}

function workbook(rows: Rows, appUrl: string, now: Date) {
  const columns = readableFields.map(({ name, width, kind }) => ({
    header: titleOf({ name }),
    width: width ?? 0,
    ...(kind ? { kind } : {}),
  }))
  return xlsxChunks({
    title: 'Registre des partenariats',
    creator: 'Cités Unies France',
    created: now,
    sheets: [
      {
        name: 'Partenariats',
        columns,
        rows: rows((row) => readableLine(row, appUrl)),
      },
      {
        name: 'À propos',
        columns: [
          { header: 'Quoi', width: 32 },
          { header: 'Explication', width: 110, kind: 'wrapped' },
        ],
        rows: [aboutRows(`${appUrl}${routes.openData}`, now)],
      },
    ],
  })
}

function geoJsonFacts(appUrl: string, day: string): Record<string, string> {
  return {
    name: `partenariats-${day}`,
    licence: 'Licence Ouverte 2.0',
    documentation: `${appUrl}${routes.openData}`,
  }
}

async function* features(
  viewer: Viewer,
  filters: RegisterFilters,
  appUrl: string,
): AsyncGenerator<PlacesFeature[]> {
  for await (const batch of registerRows(viewer, filters)) yield batch.map((row) => featureOf(row, appUrl))
}

async function* mapped<T>(
  batches: AsyncIterable<RegisterRow[]>,
  cellsOf: (row: RegisterRow) => T,
): AsyncGenerator<T[]> {
  for await (const batch of batches) yield batch.map(cellsOf)
}
