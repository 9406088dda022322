import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { importViews } from './labels'

/** Lines taken at one press: one request stays short, and the page says how many are left. */
export const MOST_LINES_AT_ONCE = 500
/** Lines written in one transaction. */
export const BATCH_LINES = 25

const SubmissionKey = z.uuid().optional()

export const UploadInput = z.object({ submissionKey: SubmissionKey })

/** Which lines, and what becomes of them. */
export const DecideInput = z.object({
  id: z.uuid(),
  press: z.enum(['accept', 'accept-all', 'leave-out', 'leave-out-all'], 'Choisissez une action.'),
  lines: z.array(z.coerce.number().int().min(1).max(2_000_000)).max(100).default([]),
})

export const UndoInput = z.object({ id: z.uuid() })

/** A file as it was sent. */
export type SentFile = { name: string; bytes: Uint8Array }

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of an import; what it cannot read is dropped. */
export const ImportFilters = z.object({
  vue: z.preprocess(one, z.enum(importViews)).catch('a-accepter'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type ImportFilters = z.output<typeof ImportFilters>

export const ListFilters = ImportFilters.pick({ page: true })
