import { z } from 'zod'

const Pair = z.object({
  /** Address of the record. */
  slug: z.string().max(160),
  collectiviteId: z.uuid(),
  submissionKey: z.uuid().optional(),
})

/** One party speaking of one record. */
export const PairInput = Pair

export const EndInput = Pair.extend({
  endYear: z
    .string('Indiquez l’année de fin.')
    .trim()
    .regex(/^(19|20)\d\d$/, 'Année attendue sur quatre chiffres, par exemple 2024.')
    .transform(Number),
})
