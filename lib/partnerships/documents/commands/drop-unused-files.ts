import 'server-only'
import type { Tx } from '@/lib/platform/transaction'

/** Removes stored files that no record holds any more: what somebody took out is not kept behind their back. */
export async function dropUnusedFiles(tx: Tx, fileIds: string[]): Promise<void> {
  if (fileIds.length === 0) return
  await tx.db.storedFile.deleteMany({ where: { id: { in: fileIds }, partnership: { none: {} } } })
}
