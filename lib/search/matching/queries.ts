import 'server-only'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { patternsOf, type SearchKind, type SearchText, yearIn } from '../rules'

type Sql = Prisma.Sql
const { sql } = Prisma

/** A result as a reader sees it. */
export type SearchCard = {
  href: string
  title: string
  /** Facts that tell it from its namesakes: commune and département, kind and city. */
  meta: string[]
  excerpt: string | null
  /** Partial dates. */
  date: { start: string; end: string | null } | null
}

/** A row found: where it is, and how many of its kind were found in all. */
export type Hit = { kind: SearchKind; ref: string; total: number; score: number }

/** How well a folded name answers: exact names come first, then those that begin so, then those that hold the words. */
export function scoreOf(name: Sql, { key, words }: SearchText, otherwise: Sql): Sql {
  const anywhere = words.map((word) => `%${word}%`)
  const begins = words.map((word) => `% ${word}%`)
  return sql`
    case
      when ${name} = ${key} then 100
      when ${name} like ${`${key}%`} then 80
      when ' ' || ${name} like ${`% ${key}%`} then 70
      when ' ' || ${name} like all (${begins}) then 60
      when ${name} like all (${anywhere}) then 50
      else ${otherwise}
    end`
}

/** How one kind of row is found, ranked and shown. */
export type Source = {
  /** Addresses of the rows that hold one word: a union of selections that each use an index. */
  having(word: string): Sql
  /** The public ones among these addresses, with what ranks them: kind, ref, key, vector, weight. */
  rows(refs: Sql): Sql
  /** What a reader sees of these rows; one that is not public any more is left out. */
  cards(refs: string[]): Promise<Row[]>
}

export type Row = {
  ref: string
  href: string
  title: string
  meta?: (string | null | undefined)[]
  excerpt?: string | null
  date?: SearchCard['date']
}

/** A date of which the end is not told. */
export function when(start: string | null): SearchCard['date'] {
  return start === null ? null : { start, end: null }
}

/** The word is in this folded name. */
export function named(key: Sql, word: string): Sql {
  const tests = patternsOf(word).map((pattern) => sql`${key} like ${pattern}`)
  return sql`(${Prisma.join(tests, ' or ')})`
}

/** The word, or another of its family, is in this text. */
export function tells(vector: Sql, word: string): Sql {
  return sql`${vector} @@ plainto_tsquery('french', ${word})`
}

/** Countries of that name. They are few: a whole word of theirs, so that « eau » is not found in « réseau ». */
export function countriesOf(word: string): Sql {
  return sql`select alpha2 from country where ' ' || search_key || ' ' like ${`% ${word} %`}`
}

/** Themes of that name, by whole words too. */
export function themesOf(word: string): Sql {
  return sql`select code from theme where ' ' || search_key || ' ' like ${`% ${word} %`}`
}

/** One more branch of a union when the word is a year, else nothing. */
export function ifYear(word: string, branch: (year: number) => Sql): Sql {
  const year = yearIn(word)
  return year === null ? Prisma.empty : sql`union ${branch(year)}`
}

/** A partial date of that year. */
export function inYear(date: Sql, year: number): Sql {
  return sql`${date} >= ${String(year)} and ${date} < ${String(year + 1)}`
}

/** A partial date as a number that sorts alike: 20080612. */
export function dateWeight(date: Sql): Sql {
  return sql`rpad(replace(${date}, '-', ''), 8, '0')::float8`
}
