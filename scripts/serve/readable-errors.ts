import type { ServerResponse } from 'node:http'
import { errorMarkup } from './error-markup'

/**
 * The framework answers a missing object or a failed page with an empty body that only script fills
 * (vercel/next.js#62228). This puts a page for readers without script into it; with script nothing changes.
 */
export function withReadableErrors(response: ServerResponse): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let seen = false

  const readable = (chunk: unknown): unknown => {
    if (seen || chunk === undefined || chunk === null || typeof chunk === 'function') return chunk
    seen = true
    return isErrorPage(response) ? withMarkup(textOf(chunk), response) : chunk
  }
  response.write = ((chunk: unknown, ...rest: []) =>
    write(readable(chunk), ...rest)) as ServerResponse['write']
  response.end = ((chunk: unknown, ...rest: []) => end(readable(chunk), ...rest)) as ServerResponse['end']
}

function isErrorPage(response: ServerResponse): boolean {
  const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
  return isHtml && (response.statusCode === 404 || response.statusCode >= 500)
}

function withMarkup(html: string, response: ServerResponse): string {
  if (!html.includes('id="__next_error__"')) return html
  const digest = /"digest\\*":\\*"(\d+)/.exec(html)?.[1] ?? null
  // The shell names the styles in its Link header (RFC 8288), before the body does.
  const named = `${response.getHeader('link') ?? ''} ${html}`
  const styles = [...new Set(named.match(/\/_next\/static\/[\w./~-]+\.css/g))]
  return html.replace(
    /<body[^>]*>/,
    (body) => body + errorMarkup({ status: response.statusCode, digest, styles }),
  )
}

function textOf(chunk: unknown): string {
  return chunk instanceof Uint8Array ? Buffer.from(chunk).toString('utf8') : String(chunk)
}
