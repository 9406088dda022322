import 'server-only'
import { VISITOR } from '@/lib/accounts/policy'
import { visible } from '@/lib/partnerships/policy'
import { RegisterFilters } from '@/lib/partnerships/register/schema'
import { bitmapsOf, chain, intersection, ordinalsOf } from '@/lib/partnerships/register-bitmaps/queries'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { type Hit, type Row, scoreOf, when } from '../matching/queries'
import type { SearchText } from '../rules'

const { sql } = Prisma

/** Up to so many partnerships, each is scored by its title; beyond, reading them all costs more than it tells. */
const FEW = 1_500

/**
 * Partnerships in which every word is found, through the index of the register: titles, texts, parties, countries,
 * themes, first year. When there are many, titles that begin as typed come first, then the latest published.
 */
export async function partnershipHits(
  text: SearchText,
  { skip, take }: { skip: number; take: number },
): Promise<Hit[]> {
  const bitmaps = await bitmapsOf(RegisterFilters.parse({ q: text.words.join(' ') }))
  const begins = sql`e.title_key >= ${text.key} and e.title_key < ${`${text.key}{`}`
  const many = (score: number, condition: Prisma.Sql) => sql`
    (select e.ordinal, ${score}::int as score, e.addition_rank as rank from register_entry e
      where (table found) > ${FEW} and get_bit((table bits), e.ordinal) = 1 and ${condition}
      order by e.addition_rank, e.ordinal limit ${skip + take})`
  return db.$queryRaw<Hit[]>`
    with matched as materialized (${intersection(bitmaps)}),
    bits as materialized (${chain(sql`table matched`)}),
    found as materialized (select coalesce(sum(bit_count(bits)), 0)::int from matched),
    listed as (
      ${many(80, begins)}
      union all ${many(40, sql`not (${begins})`)}
      union all (
        select e.ordinal, ${scoreOf(sql`e.title_key`, text, sql`40`)} as score, e.addition_rank from register_entry e
        where (table found) <= ${FEW} and e.ordinal in (${ordinalsOf(sql`matched`)})
      )
    ),
    chosen as (select * from listed order by score desc, rank, ordinal limit ${take} offset ${skip})
    select 'partnership' as kind, p.slug as ref, (table found) as total, c.score::float8 as score
    from chosen c join register_entry e on e.ordinal = c.ordinal join partnership p on p.id = e.partnership_id
    order by c.score desc, c.rank, c.ordinal`
}

/** What a reader sees of these partnerships. */
export async function partnershipCards(refs: string[]): Promise<Row[]> {
  const rows = await db.partnership.findMany({
    where: { AND: [visible(VISITOR), { slug: { in: refs } }] },
    select: {
      slug: true,
      title: true,
      subject: true,
      startYear: true,
      foreignParties: { select: { partner: { select: { country: { select: { name: true } } } } } },
    },
  })
  return rows.map(({ slug, title, subject, startYear, foreignParties }) => ({
    ref: slug,
    href: routes.partnership(slug),
    title,
    meta: [...new Set(foreignParties.map(({ partner }) => partner.country.name))],
    excerpt: subject,
    date: when(startYear === null ? null : String(startYear)),
  }))
}
