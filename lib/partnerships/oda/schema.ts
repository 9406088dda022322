import { z } from 'zod'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of the worksheet; what it cannot read is dropped. */
export const OdaFilters = z.object({
  collectivite: z
    .preprocess(one, z.string().regex(/^[a-z0-9-]{1,120}$/))
    .nullable()
    .catch(null),
  annee: z.preprocess(one, z.coerce.number().int().min(1950).max(2100)).nullable().catch(null),
})
