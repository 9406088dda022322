import { belongsTo, isStaff, type Viewer } from '@/lib/accounts/policy'

/** `read-private`: contacts, private documents, what is missing; `archive`, `restore`: take out and put back. */
export type RecordAction = 'read-private' | 'archive' | 'restore'

/** What a right on the whole of a record depends on. */
export type RecordFacts = { archivedAt: Date | null; frenchParties: { collectiviteId: string }[] }

/**
 * Beyond its public page, a record is read by its French parties while it is published, and by staff always. Only
 * staff take it out of the register.
 */
export function may(viewer: Viewer, action: RecordAction, record: RecordFacts): boolean {
  if (action !== 'read-private') return isStaff(viewer)
  const isParty = record.frenchParties.some(({ collectiviteId }) => belongsTo(viewer, collectiviteId))
  return isStaff(viewer) || (isParty && record.archivedAt === null)
}
