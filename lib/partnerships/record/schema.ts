import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { PartnershipStatus } from '@/lib/platform/prisma-client/enums'
import { manyLines } from '@/lib/platform/typed-text'

const Record = z.object({
  slug: z.string().max(160),
  /** Random value of the form, so that the same post done twice is done once. */
  submissionKey: z.uuid().optional(),
})

export const ArchiveInput = Record.extend({
  reason: manyLines(1000).pipe(z.string().min(1, 'Écrivez pourquoi la fiche est retirée.')),
})

export const RestoreInput = Record

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of the staff list of records; what it cannot read is dropped. */
export const RecordFilters = z.object({
  q: z
    .preprocess(
      one,
      z.string().transform((text) => text.trim().slice(0, 200)),
    )
    .catch(''),
  etat: z.preprocess(one, z.enum(['publiees', 'retirees'])).catch('publiees'),
  statut: z.preprocess(one, z.enum(PartnershipStatus)).or(z.literal('')).catch(''),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type RecordFilters = z.output<typeof RecordFilters>
