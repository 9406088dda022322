import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { ConfirmationAnswer } from '@/lib/platform/prisma-client/enums'
import { manyLines } from '@/lib/platform/typed-text'
import { confirmationViews } from './labels'

export const AnswerInput = z
  .object({
    /** Address of the record. */
    slug: z.string().max(160),
    collectiviteId: z.uuid(),
    answer: z.enum(ConfirmationAnswer, 'Choisissez une réponse.'),
    comment: manyLines(1000).default(''),
  })
  .refine(({ answer, comment }) => answer !== 'DECLINED' || comment !== '', {
    path: ['comment'],
    message: 'Dites en quelques mots pourquoi\u00a0: Cités Unies France corrigera la fiche.',
  })

export const WithdrawInput = z.object({ slug: z.string().max(160), collectiviteId: z.uuid() })

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of the lists; what it cannot read is dropped. */
export const ConfirmationFilters = z.object({
  vue: z.preprocess(one, z.enum(confirmationViews)).catch('declinees'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type ConfirmationFilters = z.output<typeof ConfirmationFilters>
