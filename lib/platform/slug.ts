import { fold } from './fold'

/** Address part made from a title: "Réunion à Cap-Haïtien" → "reunion-a-cap-haitien"; cut at a word, 100 characters at most. */
export function slugify(text: string): string {
  const words = fold(text).replaceAll(' ', '-')
  if (words.length <= 100) return words
  const lastWord = words.lastIndexOf('-', 100)
  return words.slice(0, lastWord > 0 ? lastWord : 100)
}

/** Whether an address part could be one of ours; anything else (a NUL byte even) finds nothing, without a query. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,160}$/.test(text)
}
