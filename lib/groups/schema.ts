import { z } from 'zod'

/** Figures a source states of a group, kept as a document in the database. */
export const KeyFacts = z
  .array(
    z.object({
      label: z.string().trim().min(1).max(120),
      value: z.string().trim().min(1).max(200),
      source: z.string().max(500).optional(),
    }),
  )
  .max(20)

export type KeyFact = z.output<typeof KeyFacts>[number]
