import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { CollectiviteLevel, PartnerLevel } from '@/lib/platform/prisma-client/enums'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const word = (pattern: RegExp) => z.preprocess(one, z.string().regex(pattern)).catch('')
const enumWord = (value: unknown) => {
  const word = one(value)
  return typeof word === 'string' ? word.toUpperCase().replaceAll('-', '_') : word
}
const choice = <T extends Record<string, string>>(values: T) =>
  z.preprocess(enumWord, z.enum(values)).or(z.literal('')).catch('')

const q = z
  .preprocess(
    one,
    z.string().transform((text) => text.replaceAll('\u0000', '').trim().slice(0, 200)),
  )
  .catch('')
const page = z.preprocess(one, z.string().transform(pageNumber)).catch(1)

/** The query string of the directory of French authorities; what it cannot read is dropped. */
export const CollectiviteFilters = z.object({
  q,
  /** INSEE codes. */
  region: word(/^[0-9A-Z]{1,3}$/),
  departement: word(/^[0-9A-Z]{1,3}$/),
  niveau: choice(CollectiviteLevel),
  /** Only those of the register, unless everybody is asked for. */
  vue: z.preprocess(one, z.enum(['registre', 'adherentes', 'toutes'])).catch('registre'),
  page,
})

export type CollectiviteFilters = z.output<typeof CollectiviteFilters>

/** The query string of the directory of authorities abroad. */
export const PartnerFilters = z.object({
  q,
  /** Slug of a country. */
  pays: word(/^[a-z0-9-]{1,80}$/),
  niveau: choice(PartnerLevel),
  page,
})

export type PartnerFilters = z.output<typeof PartnerFilters>
