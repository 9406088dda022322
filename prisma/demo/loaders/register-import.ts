import { aComparedImport } from '@/lib/partnerships/imports/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { peopleByEmail } from './people-by-email'

/** Loads a corrected sheet that waits to be read again, about a record invented for the demonstration. */
export async function loadRegisterImport(db: Prisma.TransactionClient): Promise<number> {
  const invented = await db.partnership.findFirst({
    where: { note: { contains: 'inventée pour la démonstration' } },
    select: { id: true, note: true },
    orderBy: { slug: 'asc' },
  })
  if (!invented) return 0
  const personOf = await peopleByEmail(db)
  await aComparedImport(db, {
    uploadedById: personOf('accueil@cuf.example.org'),
    partnershipId: invented.id,
    note: `${invented.note} Corrigée au tableur.`,
  })
  return 1
}
