import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import type { RegisterSort } from '../register/labels'
import type { RegisterFilters } from '../register/schema'
import { bitmapsOf, chain, intersection, ordinalsOf } from '../register-bitmaps/queries'

const { sql } = Prisma
type Sql = Prisma.Sql

/** Up to so many records, they are sorted; beyond, the index that is sorted already is walked. */
const FEW = 1_500

const orders: Record<RegisterSort, Sql> = {
  titre: sql`e.title_key, e.ordinal`,
  anciennete: sql`e.start_rank, e.title_key, e.ordinal`,
  ajout: sql`e.addition_rank, e.ordinal`,
  verification: sql`e.check_rank, e.title_key, e.ordinal`,
}

/** Identifiers of one page of the selection `matched`, with their places; the last page when it is past the end. */
export function pageOf(sort: RegisterSort, { number, size }: { number: number; size: number }): Sql {
  const order = orders[sort]
  const found = sql`(select coalesce(sum(bit_count(bits)), 0) from matched)`
  const range = sql`limit ${size} offset (
    select least(${number}, greatest(1, ceil(coalesce(sum(bit_count(bits)), 0) / ${size}::numeric))) * ${size} - ${size}
    from matched)`
  return sql`
    select e.partnership_id as id, row_number() over (order by ${order}) as place
    from (
      (select e.ordinal from register_entry e
        where ${found} > ${FEW} and get_bit((${chain(sql`table matched`)}), e.ordinal) = 1
        order by ${order} ${range})
      union all
      (select e.ordinal from register_entry e
        where ${found} <= ${FEW} and e.ordinal in (${ordinalsOf(sql`matched`)})
        order by ${order} ${range})
    ) chosen join register_entry e on e.ordinal = chosen.ordinal`
}

/** Every identifier a search finds, in its order, or a range of them. */
export async function idsOf(
  filters: RegisterFilters,
  { skip, take }: { skip: number; take: number | null },
): Promise<string[]> {
  const matched = intersection(await bitmapsOf(filters))
  // One text instead of an object for each row: a whole register fits in little memory.
  const rows = await db.$queryRaw<{ ids: string | null }[]>`
    select string_agg(found.id::text, ' ') as ids from (
      select e.partnership_id as id from register_entry e
      where get_bit((${chain(matched)}), e.ordinal) = 1
      order by ${orders[filters.tri]} limit ${take}::int offset ${skip}) as found`
  return rows[0]?.ids?.split(' ') ?? []
}
