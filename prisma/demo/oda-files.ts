import { z } from 'zod'
import { OdaGroup } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const OdaList = z
  .strictObject({
    group: z.enum(OdaGroup),
    fromYear: z.int().min(1960),
    toYear: z.int(),
    /** Where this line was read, when not on the OECD’s page. */
    source: shape.source.optional(),
    countries: z.array(shape.countryCode).min(1),
  })
  .refine(({ fromYear, toYear }) => fromYear <= toYear, 'The years run backwards.')

/** The data file of eligible countries, read and checked. */
export function odaFile() {
  return readYaml('oda.yaml', z.strictObject({ source: shape.source, lists: z.array(OdaList) }))
}
