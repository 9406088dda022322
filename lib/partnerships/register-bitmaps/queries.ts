import 'server-only'
import { db } from '@/lib/platform/db'
import { searchWords } from '@/lib/platform/fold'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { type Freshness, freshnessBands } from '../freshness/labels'
import { freshnessDays } from '../freshness/rules'
import { type FacetKey, facetKeys, UNKNOWN_VALUE } from '../register/labels'
import type { RegisterFilters } from '../register/schema'

// The index of the register: one bit for each record, at its ordinal, in blocks; docs/decisions/0012.

const { sql } = Prisma
type Sql = Prisma.Sql

/** One condition of a search: a selection of (block, bits). */
export type Bitmap = { name: FacetKey | 'tous' | 'mot'; blocks: Sql }

/** Every condition of a search; a record matches when its bit is set in all of them. */
export async function bitmapsOf(filters: RegisterFilters): Promise<Bitmap[]> {
  const all: Bitmap = {
    name: 'tous',
    blocks: sql`select block, bits from register_facet where facet = 'tous'`,
  }
  const facets = facetKeys
    .filter((key) => filters[key].length > 0)
    .map(
      (key): Bitmap => ({
        name: key,
        blocks: sql`
          select block, bit_or(bits) as bits from register_facet
          where ${valuesOf(key, filters[key])} group by block`,
      }),
    )
  const words = (await wordsOf(filters.q)).map(
    (word): Bitmap => ({ name: 'mot', blocks: blocksOfWord(word) }),
  )
  return [all, ...facets, ...words]
}

/** The records that match all of these: a selection of (block, bits); blocks without any are left out. */
export function intersection(bitmaps: Bitmap[]): Sql {
  const all = bitmaps.map(({ blocks }) => sql`(${blocks})`)
  return sql`select block, bit_and(bits) as bits from (${Prisma.join(all, ' union all ')}) chosen
    group by block having count(*) = ${bitmaps.length}`
}

/** The same blocks as one chain of bits, long enough for every ordinal. */
export function chain(blocks: Sql): Sql {
  return sql`select bit_concat(coalesce(m.bits, B'0'::bit(8192)) order by place) from ${everyBlock(blocks)}`
}

/** The same blocks as a list, in which a block has its number. */
export function blockList(blocks: Sql): Sql {
  return sql`select array_agg(coalesce(m.bits, B'0'::bit(8192)) order by place) from ${everyBlock(blocks)}`
}

function everyBlock(blocks: Sql): Sql {
  return sql`generate_series(0, (select max(ordinal) / 8192 from register_entry)) place
    left join (${blocks}) m on m.block = place`
}

/** Rows of register_facet that hold the chosen values of a facet. */
function valuesOf(key: FacetKey, values: string[]): Sql {
  switch (key) {
    case 'fraicheur':
      return sql`(${Prisma.join(values.filter(isBand).map(daysOf), ' or ')})`
    case 'groupe':
      return sql`facet = 'pays' and value in (
        select n.slug from country_group g join group_country c on c.group_id = g.id
        join country n on n.alpha2 = c.country_code where g.slug = any(${values}))`
    default:
      return sql`facet = ${key} and value = any(${values})`
  }
}

const isBand = (value: string): value is Freshness => freshnessBands.some((band) => band === value)

/** Whole months, and the days of the month in which a band begins or ends. */
function daysOf(band: Freshness): Sql {
  const days = freshnessDays(band, today())
  if (!days) return sql`(facet = 'mois' and value = ${UNKNOWN_VALUE})`
  const { after, until } = days
  const first = after?.slice(0, 7) ?? '0000'
  const last = until?.slice(0, 7) ?? '9999'
  const months = sql`(facet = 'mois' and value > ${first} and value < ${last})`
  const begin = after ? sql` or (facet = 'jour' and value > ${after} and value < ${`${first}-99`})` : sql``
  const end = until ? sql` or (facet = 'jour' and value > ${last} and value <= ${until})` : sql``
  return sql`${months}${begin}${end}`
}

/** Months that belong to two bands: their days tell. */
export function splitMonths(): string[] {
  const days = freshnessDays('a-verifier', today())
  return [days?.after, days?.until].filter((day) => typeof day === 'string').map((day) => day.slice(0, 7))
}

/** Day of the portal: what was verified ages with it. */
export function today(): string {
  return dayIn('Europe/Paris', new Date())
}

type Word = { word: string; stem: string | null }

/**
 * Words that say something: « et », « de » are left out, unless nothing else was typed. Text of which no letter is
 * left finds nothing: its only word is none of the index.
 */
async function wordsOf(q: string): Promise<Word[]> {
  if (q === '') return []
  const words = searchWords(q)
  if (words.length === 0) return [{ word: '?', stem: null }]
  const rows = await db.$queryRaw<Word[]>`
    select word, (tsvector_to_array(to_tsvector('french', word)))[1] as stem from unnest(${words}::text[]) word`
  const telling = rows.filter(({ stem }) => stem !== null)
  return telling.length > 0 ? telling : rows
}

/** Records that hold a word beginning so, or one of its family, or began that year. */
function blocksOfWord({ word, stem }: Word): Sql {
  const family = stem ? sql`or word = ${`=${stem}`}` : sql``
  const year = /^(19|20)\d\d$/.test(word) ? sql`or facet = 'annee' and value = ${word}` : sql``
  return sql`
    select block, bit_or(bits) as bits from (
      select piece / 16 as block, bit_concat(coalesce(w.bits, B'0'::bit(512)) order by piece)::bit(8192) as bits
      from generate_series(0, (select max(ordinal) / 8192 from register_entry) * 16 + 15) piece
      left join (
        select block, bit_or(bits) as bits from register_word
        where (word >= ${word} and word < ${`${word}{`}) ${family} group by block
      ) w on w.block = piece
      group by piece / 16
      union all select block, bits from register_facet where false ${year}
    ) held group by block`
}

/** Ordinals of the records of a bitmap, read by words of 64 bits, of which most are zero when it holds few. */
export function ordinalsOf(bitmap: Sql): Sql {
  return sql`
    select word.block * 8192 + word.place * 64 + i
    from (
      select block, place, substring(bits from place * 64 + 1 for 64) as bits
      from ${bitmap} cross join generate_series(0, 127) place
    ) word cross join generate_series(0, 63) i
    where bit_count(word.bits) > 0 and get_bit(word.bits, i) = 1`
}
