/**
 * Whether a path is no text once decoded, or holds a zero byte, which no address of ours does and no column of the
 * database takes. The framework answers the first with a failure.
 */
export function isBrokenAddress(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  try {
    return decodeURIComponent(path).includes('\u0000')
  } catch {
    return true
  }
}
