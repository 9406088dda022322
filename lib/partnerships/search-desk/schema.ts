import { z } from 'zod'

const views = ['a-examiner', 'en-ligne', 'echues', 'refusees', 'closes'] as const

/** The staff’s list as an address carries it; what is not understood is dropped. */
export const DeskFilters = z.object({
  etat: z.enum(views).catch('a-examiner'),
  q: z.string().trim().max(200).catch(''),
})

export type DeskView = (typeof views)[number]
