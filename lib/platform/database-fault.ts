/** PostgreSQL error codes that a command survives (Appendix A of its manual). */
const RETRY = new Set(['40001', '40P01'])
const BUSY = new Set(['55P03'])

/**
 * Reads the PostgreSQL code behind an error, however deep Prisma or its driver adapter wrapped it.
 * 'retry': the transaction lost a race and may run again; 'busy': a lock was not obtained in time.
 */
export function databaseFault(error: unknown): 'retry' | 'busy' | null {
  for (
    let cause = error, depth = 0;
    isRecord(cause) && depth < 6;
    cause = cause.cause ?? meta(cause), depth++
  ) {
    const codes = [cause.code, cause.originalCode].map(String)
    if (
      cause.code === 'P2034' ||
      cause.kind === 'TransactionWriteConflict' ||
      codes.some((c) => RETRY.has(c))
    ) {
      return 'retry'
    }
    if (codes.some((c) => BUSY.has(c))) return 'busy'
  }
  return null
}

function meta(error: Record<string, unknown>): unknown {
  return isRecord(error.meta) ? (error.meta.driverAdapterError ?? error.meta) : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Whether an error is the refusal of this constraint or unique index, by its name. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  for (
    let cause = error, depth = 0;
    isRecord(cause) && depth < 6;
    cause = cause.cause ?? meta(cause), depth++
  ) {
    const told = [cause.originalMessage, cause.message].map(String)
    if (told.some((text) => text.includes(`"${constraint}"`))) return true
  }
  return false
}
