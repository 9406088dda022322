import type { AuditObject, AuditVerb } from '@/lib/platform/audit'
import type { Prisma } from '@/lib/platform/prisma-client/client'

/** Who, when, what: the line a command would have written had the person acted on that day. */
export type JournalLine = {
  actorKind: 'MEMBER' | 'STAFF'
  actorId: string
  at: Date
  verb: AuditVerb
  object: AuditObject
}

/** Writes the journal of what the loaded work says has happened. */
export async function writeJournal(db: Prisma.TransactionClient, lines: JournalLine[]): Promise<void> {
  const data = lines.map(({ object, ...line }) => ({ ...line, objectKind: object.kind, objectId: object.id }))
  await db.auditEntry.createMany({ data })
}
