import type { Prisma } from '@/lib/platform/prisma-client/client'
import { referenceFiles } from '../reference-files'

/** Loads the seventeen objectifs de développement durable. */
export async function loadOdd(db: Prisma.TransactionClient): Promise<number> {
  const { count } = await db.odd.createMany({ data: referenceFiles.odd() })
  return count
}
