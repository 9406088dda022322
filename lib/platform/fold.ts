/** Letters that Unicode does not decompose, as the database's unaccent dictionary writes them. */
const undecomposed: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

/**
 * The form under which names are compared: no accents, lower case, œ as oe, hyphens and apostrophes as
 * spaces, "st"/"ste" as "saint"/"sainte". Twin of the database function fold(text); a test compares both.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæøðđłßþı]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim()
}

/** The words a reader typed, folded; at most eight, so that a pasted page stays a cheap query. */
export function searchWords(text: string): string[] {
  return [...new Set(fold(text.slice(0, 200)).split(' '))].filter(Boolean).slice(0, 8)
}

/** Prisma filter on a `search_key` column: every word is somewhere in it, partial words included. */
export function keyContains(text: string): { searchKey: { contains: string } }[] {
  return searchWords(text).map((word) => ({ searchKey: { contains: word } }))
}
