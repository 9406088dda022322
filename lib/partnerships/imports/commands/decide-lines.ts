import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { isSame } from '../../register-sheet/rules'
import { LineAfter, LineBefore, type SheetRecord } from '../../register-sheet/schema'
import { statusChange } from '../../rules'
import { BATCH_LINES, DecideInput, MOST_LINES_AT_ONCE } from '../schema'
import { lockRecords } from './lock-records'
import { openImport } from './open-import'
import { writeRecord } from './write-record'

/** What became of the lines of one press; `overtaken` changed in the register since they were compared. */
export type Decided = { accepted: number; overtaken: number; leftOut: number }

const OVERTAKEN =
  'La fiche a changé depuis la comparaison. Téléchargez de nouveau la feuille pour la corriger.'
const UNDONE = 'Cet import a été annulé\u00a0: renvoyez la feuille pour la reprendre.'

/**
 * Writes the chosen lines into the register, or leaves them out. Lines already decided are passed over, so that a
 * second press or a second officer does nothing twice. Each batch of lines is written whole or not at all.
 */
export async function decideLines(viewer: Viewer, raw: unknown): Promise<Outcome<Decided>> {
  const input = parseInput(DecideInput, raw)
  if (!input.ok) return input
  const { id, press, lines } = input.value
  if (press === 'leave-out-all') {
    return transaction({ actor: viewer }, (tx) => leaveOut(tx, viewer, id))
  }
  if (press !== 'accept-all' && lines.length === 0) return refuse('invalid', 'Cochez au moins une ligne.')
  const sum: Decided = { accepted: 0, overtaken: 0, leftOut: 0 }
  for (let done = 0; done < MOST_LINES_AT_ONCE; done += BATCH_LINES) {
    const batch = await transaction({ actor: viewer }, (tx) =>
      decideBatch(tx, viewer, id, press, press === 'accept-all' ? null : lines),
    )
    if (!batch.ok) return batch
    sum.accepted += batch.value.accepted
    sum.overtaken += batch.value.overtaken
    sum.leftOut += batch.value.leftOut
    if (batch.value.accepted + batch.value.overtaken + batch.value.leftOut < BATCH_LINES) break
  }
  return ok(sum)
}

/** Puts away everything that still waits, at once: nothing of it is written to the register. */
async function leaveOut(tx: Tx, viewer: Viewer, importId: string): Promise<Outcome<Decided>> {
  const opened = await openImport(tx, viewer, importId, 'decide')
  if (!opened.ok) return opened
  const { fileName: file, state } = opened.value
  if (state === 'UNDONE') return refuse('closed', UNDONE)
  const { count: lines } = await tx.db.registerImportLine.updateMany({
    where: { importId, state: { in: ['CHANGED', 'NEW'] } },
    data: { state: 'LEFT_OUT' },
  })
  if (lines > 0) await tx.audit('import.left-out', { kind: 'import', id: importId }, { file, lines })
  return ok({ accepted: 0, overtaken: 0, leftOut: lines })
}

async function decideBatch(
  tx: Tx,
  viewer: Viewer,
  importId: string,
  press: 'accept' | 'accept-all' | 'leave-out',
  chosen: number[] | null,
): Promise<Outcome<Decided>> {
  const opened = await openImport(tx, viewer, importId, 'decide')
  if (!opened.ok) return opened
  const { fileName: file, state, appliedAt } = opened.value
  if (state === 'UNDONE') return refuse('closed', UNDONE)
  const lines = await tx.db.registerImportLine.findMany({
    where: { importId, state: { in: ['CHANGED', 'NEW'] }, ...(chosen ? { line: { in: chosen } } : {}) },
    orderBy: { line: 'asc' },
    take: BATCH_LINES,
  })
  if (lines.length === 0) return ok({ accepted: 0, overtaken: 0, leftOut: 0 })
  if (press === 'leave-out') {
    const where = { importId, line: { in: lines.map(({ line }) => line) } }
    await tx.db.registerImportLine.updateMany({ where, data: { state: 'LEFT_OUT' } })
    await tx.audit('import.left-out', { kind: 'import', id: importId }, { file, lines: lines.length })
    return ok({ accepted: 0, overtaken: 0, leftOut: lines.length })
  }
  const records = await lockRecords(tx, viewer, lines)
  let accepted = 0
  for (const line of lines) if (await acceptLine(tx, line, records)) accepted++
  await tx.db.registerImport.update({
    where: { id: importId },
    data: { state: 'APPLIED', appliedAt: appliedAt ?? tx.now },
  })
  if (accepted > 0)
    await tx.audit('import.accepted', { kind: 'import', id: importId }, { file, lines: accepted })
  return ok({ accepted, overtaken: lines.length - accepted, leftOut: 0 })
}

type Line = Prisma.RegisterImportLineGetPayload<object>

async function acceptLine(tx: Tx, row: Line, records: Map<string, SheetRecord>): Promise<boolean> {
  const where = { importId_line: { importId: row.importId, line: row.line } }
  const after = LineAfter.parse(row.after)
  const before = row.before === null ? null : LineBefore.parse(row.before).record
  const current = row.partnershipId ? records.get(row.partnershipId) : undefined
  if (before && !(current && isSame(current, before))) {
    const faults = [{ column: null, message: OVERTAKEN }]
    await tx.db.registerImportLine.update({ where, data: { state: 'LEFT_OUT', faults } })
    return false
  }
  const known = before && row.partnershipId ? { id: row.partnershipId, from: before } : null
  const partnershipId = await writeRecord(tx, known, after.record)
  const change = statusChange(before, after.record, dayIn('Europe/Paris', tx.now))
  const statusChangeId = change
    ? (await tx.db.partnershipStatusChange.create({ data: { partnershipId, ...change } })).id
    : null
  await tx.db.registerImportLine.update({
    where,
    data: { state: 'ACCEPTED', partnershipId, after: { ...after, statusChangeId } },
  })
  return true
}
