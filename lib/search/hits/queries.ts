import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { type Hit, scoreOf } from '../matching/queries'
import { partnershipHits } from '../register/queries'
import { type SearchKind, type SearchText, searchText } from '../rules'
import { scannedSources } from '../sources/queries'

/**
 * Reads what was typed. Words that no French text is indexed by (« de », « sur », the « l » of « l’eau ») need not
 * be found, unless there is nothing else; they still count to put exact names first. Null when there is too little.
 */
export async function readSearch(raw: string): Promise<SearchText | null> {
  const text = searchText(raw)
  if (!text) return null
  const rows = await db.$queryRaw<{ word: string }[]>`
    select word from unnest(${text.words}::text[]) with ordinality as typed (word, place)
    where length(word) > 1 and numnode(plainto_tsquery('french', word)) > 0
    order by place`
  const words = rows.map(({ word }) => word)
  return words.length > 0 ? { ...text, words } : text
}

type Range = { kinds: readonly SearchKind[]; skip: number; take: number }

/** The best rows of each kind in which every word is found. */
export async function findHits(text: SearchText, { kinds, skip, take }: Range): Promise<Hit[]> {
  const scanned = kinds.filter((kind) => kind !== 'partnership')
  const found = await Promise.all([
    scanned.length > 0 ? scannedHits(text, scanned, skip, take) : [],
    kinds.includes('partnership') ? partnershipHits(text, { skip, take }) : [],
  ])
  return found.flat()
}

/**
 * Every word is in the name, in the text, or in a country, theme, party or year the row is filed under. One UNION of
 * index-backed selections; exact names come first.
 */
function scannedHits(
  text: SearchText,
  kinds: Exclude<SearchKind, 'partnership'>[],
  skip: number,
  take: number,
): Promise<Hit[]> {
  const found = kinds.map((kind) => {
    const refs = text.words.map((word) => Prisma.sql`(${scannedSources[kind].having(word)})`)
    return scannedSources[kind].rows(Prisma.join(refs, ' intersect '))
  })
  const textScore = Prisma.sql`
    case when vector is null then 40 else 10 + 30 * ts_rank(vector, plainto_tsquery('french', ${text.key})) end`
  return db.$queryRaw<Hit[]>`
    with found as (${Prisma.join(found, ' union all ')}),
    scored as (select kind, ref, weight, key, ${scoreOf(Prisma.sql`key`, text, textScore)} as score from found),
    placed as (
      select kind, ref, score, count(*) over (partition by kind) as total,
        row_number() over (partition by kind order by score desc, weight desc nulls last, key, ref) as place
      from scored
    )
    select kind, ref, score::float8 as score, total::int as total from placed
    where place > ${skip} and place <= ${skip + take}
    order by kind, place`
}

/** How many rows of any kind hold every word. */
export async function countHits(text: SearchText, kinds: readonly SearchKind[]): Promise<number> {
  const hits = await findHits(text, { kinds, skip: 0, take: 1 })
  return hits.reduce((sum, { total }) => sum + total, 0)
}
