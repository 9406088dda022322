import type { Prisma } from '@/lib/platform/prisma-client/client'
import { idsBySlug } from './ids-by-slug'

/** Finds the id of an invented person by e-mail address. */
export async function peopleByEmail(db: Prisma.TransactionClient): Promise<(email: string) => string> {
  const people = await db.person.findMany({ select: { id: true, email: true } })
  return idsBySlug(
    'people.yaml',
    people.map(({ id, email }) => ({ id, slug: email })),
  )
}
