import 'server-only'
import { db } from '@/lib/platform/db'
import { countHits, readSearch } from '../hits/queries'
import { piecesOf, type SearchKind, type SearchText, withOneWordLess } from '../rules'

export type Suggestions = {
  /** Names of the register close to what was typed. */
  names: string[]
  /** The same request with a word less, where that finds something. */
  shorter: { asked: string; total: number }[]
}

/** What to try when nothing was found. */
export async function suggestions(text: SearchText, kinds: readonly SearchKind[]): Promise<Suggestions> {
  const [names, shorter] = await Promise.all([
    closeNames(text.words),
    Promise.all(withOneWordLess(text.asked).map((asked) => countOf(asked, kinds))),
  ])
  return { names, shorter: shorter.filter(({ total }) => total > 0) }
}

async function countOf(asked: string, kinds: readonly SearchKind[]) {
  const text = await readSearch(asked)
  return { asked, total: text ? await countHits(text, kinds) : 0 }
}

/**
 * Names that resemble a word no name holds: those that share a three-letter piece with it, which the trigram indexes
 * give, then the closest by trigram similarity.
 */
async function closeNames(words: string[]): Promise<string[]> {
  const pieces = words.flatMap(piecesOf).map((piece) => `%${piece}%`)
  if (pieces.length === 0) return []
  const rows = await db.$queryRaw<{ name: string }[]>`
    with names as (
      select name, search_key from country where search_key like any (${pieces}::text[])
      union select name, search_key from collectivite where search_key like any (${pieces}::text[])
      union select name, search_key from partner_authority where search_key like any (${pieces}::text[])
      union select name, search_key from country_group where search_key like any (${pieces}::text[])
    ),
    misspelt as (
      select word from unnest(${words}::text[]) as word
      where not exists (select from names where search_key like '%' || word || '%')
    ),
    close as (
      select name, search_key, max(word_similarity(word, search_key)) as likeness
      from names, misspelt
      group by name, search_key
    )
    select name from close where likeness >= 0.45
    order by likeness desc, length(search_key), name
    limit 5`
  return rows.map(({ name }) => name)
}
