import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { RegisterImportState } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { may } from '../policy'

export type OpenImport = { id: string; fileName: string; state: RegisterImportState; appliedAt: Date | null }

/** Locks an import, so that two officers work on it one after the other, and the addresses of the register. */
export async function openImport(
  tx: Tx,
  viewer: Viewer,
  id: string,
  action: 'decide' | 'undo',
): Promise<Outcome<OpenImport>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
  if (!may(viewer, action)) return refuse('not-found')
  await tx.db.$queryRaw`select 1 from register_import where id = ${id}::uuid for update`
  // The same lock as publishing a file takes: one publication at a time.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('partnership register'))`
  const found = await tx.db.registerImport.findUnique({
    where: { id },
    select: { id: true, fileName: true, state: true, appliedAt: true },
  })
  return found ? ok(found) : refuse('not-found')
}
