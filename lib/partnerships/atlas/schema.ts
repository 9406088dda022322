import { z } from 'zod'

/** Places asked about at once: those that stand on one point. */
const MOST_PLACES = 20

/** The side and the slug of an authority, as one word of an address: « fr.angers », « ext.bamako ». */
const PlaceWord = /^(fr|ext)\.([a-z0-9-]{1,120})$/

const Place = z
  .string()
  .regex(PlaceWord)
  .transform((word) => {
    const [, side = '', slug = ''] = PlaceWord.exec(word) ?? []
    return { isFrench: side === 'fr', slug }
  })

/** The places named by an address; what cannot be read is dropped. */
export const AtlasPlaces = z.object({
  lieu: z.unknown().transform((raw) => {
    const given = Array.isArray(raw) ? raw : [raw]
    return given.flatMap((word) => Place.safeParse(word).data ?? []).slice(0, MOST_PLACES)
  }),
})
