import 'server-only'
import type { Tx } from '@/lib/platform/transaction'

/** A record locked until the transaction ends; null when there is none. */
export async function lockRecord(tx: Tx, slug: string) {
  await tx.db.$queryRaw`select 1 from partnership where slug = ${slug} for update`
  return tx.db.partnership.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      archivedAt: true,
      frenchParties: { select: { collectiviteId: true } },
    },
  })
}
