import { z } from 'zod'
import { EventKind, EventMode } from '@/lib/platform/prisma-client/enums'

/** Reads an enum value as an address writes it: reunion-groupe for REUNION_GROUPE. */
function fromAddress<T extends string>(values: Record<string, T>) {
  const known = new Map(
    Object.values(values).map((value) => [value.toLowerCase().replaceAll('_', '-'), value]),
  )
  return z
    .string()
    .transform((word) => known.get(word))
    .optional()
    .catch(undefined)
}

const Slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .catch(undefined)

/** Filters of the agenda as an address carries them; whatever is not understood is dropped. */
export const AgendaFilters = z.object({
  vue: z.enum(['a-venir', 'passes']).catch('a-venir'),
  type: fromAddress(EventKind),
  mode: fromAddress(EventMode),
  pays: Slug,
  groupe: Slug,
  annee: z.coerce.number().int().min(1900).max(2100).optional().catch(undefined),
})

export type AgendaFilters = z.output<typeof AgendaFilters>
