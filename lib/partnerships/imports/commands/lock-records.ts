import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { Tx } from '@/lib/platform/transaction'
import { recordsOf } from '../../register-sheet/queries'
import type { SheetRecord } from '../../register-sheet/schema'

/** Locks the records of these lines, always in the same order, and reads what they hold now. */
export async function lockRecords(
  tx: Tx,
  viewer: Viewer,
  lines: { partnershipId: string | null }[],
): Promise<Map<string, SheetRecord>> {
  const ids = lines.flatMap(({ partnershipId }) => partnershipId ?? [])
  await tx.db.$queryRaw`select 1 from partnership where id = any(${ids}::uuid[]) order by id for update`
  return (await recordsOf(tx.db, viewer, ids)).records
}
