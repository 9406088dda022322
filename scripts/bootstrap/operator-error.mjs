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
 * The place that this account may not use, when that is what failed.
 * @param {unknown} error
 * @returns {string | undefined}
 */
function forbiddenPath(error) {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined
  return error.code === 'EACCES' || error.code === 'EPERM' ? String(error.path) : undefined
}

/**
 * Shows a failure: a sentence when the operator can act on it, the trace when it is ours.
 * @param {unknown} error
 */
export function showFailure(error) {
  const path = forbiddenPath(error)
  if (isNoSpace(error)) console.error('\n✗ The disk is full: free some space and start again.')
  else if (path)
    console.error(
      `\n✗ This account may not use ${path}: another account made it; give it back, or remove it.`,
    )
  else if (error instanceof OperatorError) console.error(`\n✗ ${error.message}`)
  else console.error(error)
}
