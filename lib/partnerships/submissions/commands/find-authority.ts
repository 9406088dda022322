import 'server-only'
import { fold } from '@/lib/platform/fold'
import type { PartnerLevel } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'

type Named = { name: string; countryCode: string; level: PartnerLevel }

/**
 * The authority of that name, country and level, blind to accents and hyphens; null when the portal knows none.
 * A name without Latin letters folds to nothing and is compared as it stands.
 */
export async function findAuthority(tx: Tx, { name, countryCode, level }: Named): Promise<string | null> {
  const key = fold(name)
  const row = await tx.db.partnerAuthority.findFirst({
    where: { countryCode, level, OR: [{ name }, ...(key ? [{ searchKey: key }] : [])] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return row?.id ?? null
}
