import { createHash } from 'node:crypto'

/** Twelve letters and figures that change when a value does; keys in another order make another value. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}
