import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** Lists of the staff: what waits for them, what waits for a collectivité, what is decided. */
const staffViews = ['a-traiter', 'complement', 'acceptes', 'refuses', 'abandonnes'] as const

/** The query string of the staff's list; what it cannot read is dropped. */
export const StaffFilters = z.object({
  /** Name of the collectivité. */
  q: z
    .preprocess(
      one,
      z.string().transform((text) => text.trim().slice(0, 200)),
    )
    .catch(''),
  objet: z
    .preprocess(one, z.enum(['nouveau', 'modification', 'correction']))
    .or(z.literal(''))
    .catch(''),
  etat: z.preprocess(one, z.enum(staffViews)).catch('a-traiter'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type StaffFilters = z.output<typeof StaffFilters>
