import 'server-only'
import { type Outcome, ok } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { hashSessionToken } from '../auth-adapter'
import { isSignedIn, type Viewer } from '../policy'

/** Ends the session of this cookie value; other devices stay signed in. Ending it twice is no error. */
export async function signOut(viewer: Viewer, sessionToken: string): Promise<Outcome<null>> {
  return transaction({ actor: viewer }, async (tx) => {
    await tx.db.session.deleteMany({ where: { tokenHash: hashSessionToken(sessionToken) } })
    if (isSignedIn(viewer)) await tx.audit('sign-out.done', { kind: 'person', id: viewer.personId })
    return ok(null)
  })
}
