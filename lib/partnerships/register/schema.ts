import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { CollectiviteLevel, PartnershipStatus } from '@/lib/platform/prisma-client/enums'

/** The order of the register. */
const registerSorts = ['titre', 'anciennete', 'ajout'] as const

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const word = (pattern: RegExp) => z.preprocess(one, z.string().regex(pattern)).catch('')
/** EN_COURS is written « en-cours » in addresses. */
const enumWord = (value: unknown) => {
  const word = one(value)
  return typeof word === 'string' ? word.toUpperCase().replaceAll('-', '_') : word
}
const choice = <T extends Record<string, string>>(values: T) =>
  z.preprocess(enumWord, z.enum(values)).or(z.literal('')).catch('')

/** The query string of the register; what it cannot read is dropped, never an error. */
export const RegisterFilters = z.object({
  q: z
    .preprocess(
      one,
      z.string().transform((text) => text.trim().slice(0, 200)),
    )
    .catch(''),
  /** Slug of a country. */
  pays: word(/^[a-z0-9-]{1,80}$/),
  /** Code of a theme, whatever its level. */
  theme: word(/^[a-z0-9.-]{1,80}$/),
  niveau: choice(CollectiviteLevel),
  statut: choice(PartnershipStatus),
  /** INSEE code of a région. */
  region: word(/^[0-9A-Z]{1,3}$/),
  tri: z.preprocess(one, z.enum(registerSorts)).catch('titre'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type RegisterFilters = z.output<typeof RegisterFilters>
