/** A failure the operator can act on: shown as one sentence, without a stack trace. */
export class OperatorError extends Error {
  name = 'OperatorError'
}

/**
 * Whether an operation failed because the disk is full.
 * @param {unknown} error
 * @returns {boolean}
 */
export function isNoSpace(error) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

/**
 * Shows a failure: a sentence when the operator can act on it, the trace when it is ours.
 * @param {unknown} error
 */
export function showFailure(error) {
  if (isNoSpace(error)) console.error('\n✗ The disk is full: free some space and start again.')
  else if (error instanceof OperatorError) console.error(`\n✗ ${error.message}`)
  else console.error(error)
}
