/** Runs once when the server starts: a wrong configuration stops it here, not at the first visitor. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { config } = await import('@/lib/platform/config')
    config()
  }
}

/** Every unexpected error of a request, with the reference number the reader was shown. */
export async function onRequestError(
  error: unknown,
  request: { path: string; method: string },
): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/platform/log')
  const digest = (error as { digest?: string }).digest
  log().error(
    { err: error, digest, method: request.method, path: request.path.split('?')[0] },
    'request failed',
  )
}
