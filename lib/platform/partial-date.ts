import { z } from 'zod'

/**
 * A date of which only the year or the month may be known, as an ISO 8601 reduced-precision string:
 * "1993", "2008-12", "2012-06-06". Sorts as text; checked again in the database.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Date attendue\u00a0: année, année-mois ou année-mois-jour.')
  .refine(exists, 'Cette date n’existe pas.')

function exists(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Year of a partial date. */
export function yearOf(partial: string): number {
  return Number(partial.slice(0, 4))
}
