import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'

const PATIENCE_DAYS = 7

/**
 * Drops stored files that were sent a week ago or more and that no record and no collectivité's file holds. One
 * reading of all files under way, in whatever state: what can still be read there is kept.
 */
export function purgeFiles(viewer: Viewer): Promise<Outcome<{ files: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'purge')) return refuse('forbidden')
    const before = new Date(tx.now.getTime() - PATIENCE_DAYS * 86_400_000)
    const files = await tx.db.$executeRaw`
      delete from stored_file s
      where s.uploaded_at < ${before}
        and not exists (select 1 from partnership_document d where d.file_id = s.id)
        and s.id::text not in (
          select named->>'fileId' from partnership_submission b,
            jsonb_array_elements(coalesce(b.content->'documents', '[]'::jsonb)) named
          where named->>'fileId' is not null)`
    return ok({ files })
  })
}
