import type { Prisma } from '@/lib/platform/prisma-client/client'
import { registerFiles } from '../register-files'

/** Loads the partner authorities abroad; countries must be there. */
export async function loadPartners(db: Prisma.TransactionClient): Promise<number> {
  const { source, partners } = registerFiles.partners()
  const data = partners.map(({ key, country, ...partner }) => ({
    slug: key,
    countryCode: country,
    source: partner.latitude === null ? null : source,
    ...partner,
  }))
  const { count } = await db.partnerAuthority.createMany({ data })
  return count
}
