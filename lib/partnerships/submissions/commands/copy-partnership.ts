import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { copiedContent } from '../../drafting/rules'
import { visible } from '../../policy'
import { recordContent } from '../queries'
import { CopyInput } from '../schema'
import { openDraft } from './open-draft'

/**
 * Opens a file that starts from a published record: what is public of it, and its contacts too when it is the
 * collectivité’s own.
 */
export async function copyPartnership(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(CopyInput, raw)
  if (!input.ok) return input
  const { slug, collectiviteId, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const record = await tx.db.partnership.findFirst({
      where: { AND: [visible(viewer), { slug }] },
      select: { id: true },
    })
    if (!record) return refuse('not-found', 'La fiche à copier n’est plus au registre.')
    const content = copiedContent(await recordContent(tx.db, record.id), collectiviteId)
    return openDraft(tx, viewer, collectiviteId, content)
  })
}
