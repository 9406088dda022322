import { z } from 'zod'
import { ArticleStatus } from '@/lib/platform/prisma-client/enums'

/** Filters of the staff's list as an address carries them; what is not understood is dropped. */
export const DeskFilters = z.object({
  etat: z.enum(ArticleStatus).optional().catch(undefined),
  q: z.string().trim().max(200).catch(''),
})
