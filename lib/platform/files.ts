/** A file that somebody sent, as it is given back. */
type SentFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * Gives a file back so that it can only be saved: never shown in a page of ours, never taken for another kind. If a
 * browser opened it all the same, proxy.ts has taken every right from it.
 */
export function fileResponse({ name, mediaType, bytes }: SentFile, isPublic: boolean): Response {
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachmentHeader(name),
      'x-content-type-options': 'nosniff',
      'cache-control': isPublic ? 'public, max-age=300' : 'private, no-store',
    },
  })
}

/** `Content-Disposition` that saves a file under its name, accents included (RFC 6266). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
