import type { z } from 'zod'
import { type FieldErrors, type Outcome, ok, refuse } from './outcome'

/**
 * Validates what a form or a caller sent. The first error of each field is kept, under the field's
 * form name: path ["people", 0, "fullName"] becomes "people.0.fullName".
 */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Outcome<z.output<S>> {
  const result = schema.safeParse(raw)
  if (result.success) return ok(result.data)
  const fields: FieldErrors = {}
  for (const issue of result.error.issues) {
    const name = issue.path.join('.')
    fields[name] ??= issue.message
  }
  return refuse('invalid', undefined, fields)
}
