import type { Prisma } from '@/lib/platform/prisma-client/client'
import { referenceFiles } from '../reference-files'

/** Loads the associations de pouvoirs locaux; countries must be there. */
export async function loadAssociations(db: Prisma.TransactionClient): Promise<number> {
  const data = referenceFiles
    .associations()
    .map(({ country, ...facts }) => ({ countryCode: country, ...facts }))
  const { count } = await db.localAssociation.createMany({ data })
  return count
}
