import { fold, searchWords } from '@/lib/platform/fold'

/** Everything public that has an address, in the order shown when nothing tells them apart. */
export const searchKindOrder = [
  'group',
  'country',
  'collectivite',
  'partner',
  'partnership',
  'event',
  'article',
  'publication',
  'fund',
  'association',
  'page',
] as const

export type SearchKind = (typeof searchKindOrder)[number]

/** The longest text read; the rest of a pasted page is ignored. */
const LONGEST = 200

export type SearchText = {
  /** As typed, trimmed. */
  asked: string
  /** The whole text folded, to put exact names first. */
  key: string
  /** Folded words that must all be found. */
  words: string[]
}

/** Reads what was typed; null when fewer than two letters or digits are left. */
export function searchText(raw: string): SearchText | null {
  const asked = raw.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  const key = fold(asked)
  if (key.replaceAll(' ', '').length < 2) return null
  return { asked, key, words: searchWords(asked) }
}

/** LIKE patterns of a word in a folded name: anywhere from three letters on, else at the start of a word. */
export function patternsOf(word: string): string[] {
  return word.length >= 3 ? [`%${word}%`] : [`${word}%`, `% ${word}%`]
}

/** A year typed among the words, for what is dated. */
export function yearIn(word: string): number | null {
  return /^(19|20)\d\d$/.test(word) ? Number(word) : null
}

/** The same request with one word less, for each word; at most six. */
export function withOneWordLess(asked: string): string[] {
  const words = asked.split(' ')
  if (words.length < 2) return []
  return words
    .map((_, i) => words.filter((_word, j) => j !== i).join(' '))
    .filter((text) => searchText(text) !== null)
    .slice(0, 6)
}

/** Three-letter pieces of a word, to find names that share some of them with a misspelt one. */
export function piecesOf(word: string): string[] {
  const pieces = Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i, i + 3))
  return [...new Set(pieces)].slice(0, 12)
}
