import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { isSame } from '../../register-sheet/rules'
import { LineAfter, LineBefore, type SheetRecord } from '../../register-sheet/schema'
import { BATCH_LINES, UndoInput } from '../schema'
import { lockRecords } from './lock-records'
import { openImport } from './open-import'
import { writeRecord } from './write-record'

/** How many records got back what they held, and how many were changed since by somebody else, and stay. */
export type Undone = { restored: number; kept: number }

const TOUCHED = 'La fiche a changé depuis\u00a0: elle reste comme elle est.'

/**
 * Takes back everything that an import wrote, except in records that changed since. New records are withdrawn from
 * the register. Nothing more can be accepted from the import; undoing again takes up what a fault had stopped.
 */
export async function undoImport(viewer: Viewer, raw: unknown): Promise<Outcome<Undone>> {
  const input = parseInput(UndoInput, raw)
  if (!input.ok) return refuse('not-found')
  const { id } = input.value
  const sum: Undone = { restored: 0, kept: 0 }
  for (let last = 0; ; ) {
    const batch = await transaction({ actor: viewer }, (tx) => undoBatch(tx, viewer, id, last))
    if (!batch.ok) return batch
    sum.restored += batch.value.restored
    sum.kept += batch.value.kept
    if (batch.value.last === null) return ok(sum)
    last = batch.value.last
  }
}

async function undoBatch(
  tx: Tx,
  viewer: Viewer,
  importId: string,
  last: number,
): Promise<Outcome<Undone & { last: number | null }>> {
  const opened = await openImport(tx, viewer, importId, 'undo')
  if (!opened.ok) return opened
  if (opened.value.state === 'COMPARED') {
    return refuse('closed', 'Rien n’a été accepté de cette feuille\u00a0: il n’y a rien à annuler.')
  }
  const lines = await tx.db.registerImportLine.findMany({
    where: { importId, state: 'ACCEPTED', line: { gt: last } },
    orderBy: { line: 'asc' },
    take: BATCH_LINES,
  })
  const records = await lockRecords(tx, viewer, lines)
  let restored = 0
  for (const line of lines) if (await restoreLine(tx, line, records)) restored++
  const kept = lines.length - restored
  const data = { state: 'UNDONE', undoneAt: tx.now } as const
  if (opened.value.state !== 'UNDONE') await tx.db.registerImport.update({ where: { id: importId }, data })
  if (restored > 0) {
    const details = { file: opened.value.fileName, lines: restored }
    await tx.audit('import.undone', { kind: 'import', id: importId }, details)
  }
  return ok({ restored, kept, last: lines.length < BATCH_LINES ? null : (lines.at(-1)?.line ?? null) })
}

type Line = Prisma.RegisterImportLineGetPayload<object>

async function restoreLine(tx: Tx, row: Line, records: Map<string, SheetRecord>): Promise<boolean> {
  const where = { importId_line: { importId: row.importId, line: row.line } }
  const { partnershipId: id } = row
  const after = LineAfter.parse(row.after)
  const current = id ? records.get(id) : undefined
  if (!id || !current || !isSame(current, after.record)) {
    const faults = [{ column: null, message: TOUCHED }]
    await tx.db.registerImportLine.update({ where, data: { faults } })
    return false
  }
  if (row.before === null) {
    await tx.db.partnership.update({ where: { id }, data: { archivedAt: tx.now } })
  } else {
    await writeRecord(tx, { id, from: after.record }, LineBefore.parse(row.before).record)
  }
  if (after.statusChangeId) {
    await tx.db.partnershipStatusChange.deleteMany({ where: { id: after.statusChangeId } })
  }
  await tx.db.registerImportLine.update({ where, data: { state: 'UNDONE', faults: [] } })
  return true
}
