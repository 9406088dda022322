import { fold } from './fold'

/** Address part made from a title: "Réunion à Cap-Haïtien" → "reunion-a-cap-haitien"; cut at a word, 100 characters at most. */
export function slugify(text: string): string {
  const words = fold(text).replaceAll(' ', '-')
  return words.length <= 100 ? words : words.slice(0, words.lastIndexOf('-', 100))
}
