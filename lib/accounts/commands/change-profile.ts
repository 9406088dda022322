import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { isSignedIn, type Viewer } from '../policy'
import { ProfileInput } from '../schema'

/** Changes one's own name and function; the login address is changed by CUF only. */
export async function changeProfile(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(ProfileInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden')
    const { displayName, jobTitle } = input.value
    await tx.db.person.update({
      where: { id: viewer.personId },
      data: { displayName, jobTitle: jobTitle || null },
    })
    await tx.audit('profile.changed', { kind: 'person', id: viewer.personId })
    return ok(null)
  })
}
