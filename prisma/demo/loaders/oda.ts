import type { Prisma } from '@/lib/platform/prisma-client/client'
import { odaFile } from '../oda-files'

/** Loads the countries of the OECD’s list of recipients of official development assistance, by years. */
export async function loadOda(db: Prisma.TransactionClient): Promise<number> {
  const { source, lists } = odaFile()
  const data = lists.flatMap(({ countries, ...list }) =>
    countries.map((countryCode) => ({ ...list, countryCode, source: list.source ?? source })),
  )
  const { count } = await db.odaEligibility.createMany({ data })
  return count
}
