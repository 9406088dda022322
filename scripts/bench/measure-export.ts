import { VISITOR } from '@/lib/accounts/policy'
import { registerExport } from '@/lib/partnerships/exports/queries'
import { RegisterFilters } from '@/lib/partnerships/register/schema'
import { registerRows } from '@/lib/partnerships/register-rows/queries'
import { timed } from './timing'

/** What is measured: each format, and first the reading of the same records, to compare with. */
export const exportKinds = ['read', 'open-csv', 'csv', 'geojson', 'xlsx'] as const

export type ExportKind = (typeof exportKinds)[number]

export type ExportMeasure = {
  kind: ExportKind
  ms: number
  bytes: number
  records: number
  /** Memory of the whole process (RSS) once warm, and at most from its first instant to its last. */
  restMb: number
  peakMb: number
}

/** A few records: enough to load and compile everything that writing the whole needs. */
const WARMING = 'annee=1974'

/** Writes the whole register once, thrown away as it comes. */
export async function measureExport(kind: ExportKind): Promise<ExportMeasure> {
  await write(kind, WARMING)
  const restMb = process.memoryUsage.rss() / 1024 ** 2
  const { ms, value } = await timed(() => write(kind, ''))
  return { kind, ms, ...value, restMb, peakMb: process.resourceUsage().maxRSS / 1024 }
}

async function write(kind: ExportKind, query: string) {
  let [bytes, records] = [0, 0]
  for await (const chunk of chunksOf(kind, query)) {
    if (Array.isArray(chunk)) records += chunk.length
    else bytes += Buffer.byteLength(chunk)
  }
  return { bytes, records }
}

async function* chunksOf(kind: ExportKind, query: string) {
  const parameters = new URLSearchParams(query)
  if (kind === 'read') {
    yield* registerRows(VISITOR, RegisterFilters.parse(Object.fromEntries(parameters)))
    return
  }
  const reply = await registerExport(VISITOR, kind, parameters)
  if (!reply || !('file' in reply)) throw new Error('a file is expected')
  yield* reply.file.chunks()
}
