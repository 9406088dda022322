/** A failure the operator can act on: shown as one sentence, without a stack trace. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** Whether an operation failed because the disk is full. */
export function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
