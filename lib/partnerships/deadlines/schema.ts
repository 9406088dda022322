import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { deadlineViews } from './labels'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of the staff lists; what it cannot read is dropped. */
export const DeadlineFilters = z.object({
  vue: z.preprocess(one, z.enum(deadlineViews)).catch('bientot'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type DeadlineFilters = z.output<typeof DeadlineFilters>
