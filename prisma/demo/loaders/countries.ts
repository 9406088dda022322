import type { Prisma } from '@/lib/platform/prisma-client/client'
import { referenceFiles } from '../reference-files'

/** Loads the countries of ISO 3166-1. */
export async function loadCountries(db: Prisma.TransactionClient): Promise<number> {
  const { count } = await db.country.createMany({ data: referenceFiles.countries() })
  return count
}
