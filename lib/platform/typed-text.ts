import { z } from 'zod'

const number = new Intl.NumberFormat('fr-FR')

/**
 * What no text of ours holds: control characters (PostgreSQL refuses NUL), halves of a cut emoji, and the
 * signs that reverse the direction of reading, with which a name can be made to look like another.
 */
const UNWANTED = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function bounded(max: number) {
  return z.string().max(max, {
    error: ({ input }) =>
      `${number.format(max)} caractères au plus\u00a0; il y en a ${number.format(String(input).length)}.`,
  })
}

/** A line as a person typed it: cleaned and trimmed; one too long is refused, never cut. */
export function oneLine(max: number) {
  return z
    .string('Une seule réponse est attendue.')
    .transform((text) => clean(text).replaceAll('\n', ' '))
    .pipe(bounded(max))
}

/** Several lines, under the same care. */
export function manyLines(max: number) {
  return z
    .string('Une seule réponse est attendue.')
    .transform((text) => clean(text).replace(/\n{3,}/g, '\n\n'))
    .pipe(bounded(max))
}
