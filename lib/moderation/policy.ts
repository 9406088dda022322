import { isStaff, type Viewer } from '@/lib/accounts/policy'

export type ModerationAction = 'see-queue' | 'see-journal' | 'see-mails' | 'retry-mail'

/** The queue, the journal and the outbox are CUF's own: every staff role, nobody else. */
export function may(viewer: Viewer, _action: ModerationAction): boolean {
  return isStaff(viewer)
}
