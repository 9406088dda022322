import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** Lists of the member area: files in progress, published records, files that are closed. */
const memberViews = ['dossiers', 'publies', 'clos'] as const

/** The query string of the member's lists; what it cannot read is dropped. */
export const MemberFilters = z.object({
  vue: z.preprocess(one, z.enum(memberViews)).catch('dossiers'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type MemberFilters = z.output<typeof MemberFilters>
