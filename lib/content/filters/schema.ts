import { z } from 'zod'
import { PublicationKind } from '@/lib/platform/prisma-client/enums'

/** Parameters of an address, as a page or a feed receives them. */
export type Parameters = Record<string, string | string[] | undefined>

const word = (shape: RegExp) => z.string().regex(shape).optional().catch(undefined)

const kinds = new Map(Object.values(PublicationKind).map((kind) => [kind.toLowerCase(), kind]))

/** The last part of an address; anything else finds nothing, without asking the database. */
export const Slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** Filters of news and publications as an address carries them; what is not understood is dropped. */
export const FilterWords = z.object({
  type: z
    .string()
    .transform((kind) => kinds.get(kind))
    .optional()
    .catch(undefined),
  pays: word(/^[a-z0-9-]{1,80}$/),
  theme: word(/^[a-z0-9.-]{1,80}$/),
  groupe: word(/^[a-z0-9-]{1,80}$/),
  annee: word(/^(19|20)\d\d$/),
})
