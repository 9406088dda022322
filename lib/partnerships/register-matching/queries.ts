import 'server-only'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { RegisterFilters } from '../register/schema'
import { bitmapsOf, chain, intersection } from '../register-bitmaps/queries'

/** Condition on `partnership p`: it is published, and a search finds it. */
export async function matching(filters: RegisterFilters): Promise<Prisma.Sql> {
  const blocks = intersection(await bitmapsOf(filters))
  return Prisma.sql`p.id in (
    select e.partnership_id from register_entry e where get_bit((${chain(blocks)}), e.ordinal) = 1)`
}
