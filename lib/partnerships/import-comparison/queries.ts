import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { SheetTable } from '@/lib/platform/spreadsheet/sheet-table'
import { recordsOf } from '../register-sheet/queries'
import { knownTo } from '../sheet-reading/queries'
import { columnKeys, type LineCells, mentions } from '../sheet-reading/rules'
import { type ComparedLine, comparedLine, headerFault, idOf, lineCells } from './rules'

/** Every line of a sheet beside the register; nothing is written. */
export async function comparedSheet(viewer: Viewer, table: SheetTable): Promise<Outcome<ComparedLine[]>> {
  const keys = columnKeys(table[0] ?? [])
  const fault = headerFault(keys)
  if (fault) return refuse('invalid', fault)
  const rows = table.slice(1).flatMap((row, index) => {
    const cells = lineCells(keys, row)
    return cells ? [{ line: index + 2, cells }] : []
  })
  if (rows.length === 0)
    return refuse('invalid', 'Cette feuille ne contient aucune ligne sous ses titres de colonnes.')
  const ids = [...new Set(rows.flatMap(({ cells }) => idOf(cells) ?? []))]
  const { records, names } = await recordsOf(db, viewer, ids)
  const named = (key: string) =>
    rows.flatMap(({ cells }: { cells: LineCells }) => mentions(cells.get(key) ?? null))
  const known = await knownTo(names, named('french'), named('foreign'))
  const seen = new Map<string, number>()
  return ok(
    rows.map(({ line, cells }) => {
      const id = idOf(cells)
      const compared = comparedLine(line, cells, id ? (records.get(id) ?? null) : null, known)
      const first = id ? seen.get(id) : undefined
      if (id && first === undefined) seen.set(id, line)
      if (first === undefined) return compared
      const message = `La même fiche figure déjà à la ligne ${first}.`
      return { ...compared, state: 'FAULTY', before: null, after: null, faults: [{ column: 'id', message }] }
    }),
  )
}
