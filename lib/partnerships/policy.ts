import type { Viewer } from '@/lib/accounts/policy'
import type { Prisma } from '@/lib/platform/prisma-client/client'

/** What a right on a record of the register depends on. */
export type PartnershipFacts = { archivedAt: Date | null }

/** The register is public; an archived record is out of it for everybody. */
export function may(_viewer: Viewer, _action: 'see', { archivedAt }: PartnershipFacts): boolean {
  return archivedAt === null
}

/** The same as a filter. */
export function visible(_viewer: Viewer): Prisma.PartnershipWhereInput {
  return { archivedAt: null }
}
