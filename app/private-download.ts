type PrivateFile = { name: string; type: string; body: ReadableStream<Uint8Array<ArrayBuffer>> }

/** A file for the person who asked, kept by no cache on the way; 404 when there is none for them. */
export function privateDownload(file: PrivateFile | null): Response {
  if (!file) return new Response('Ce fichier n’existe pas, ou ne vous est pas ouvert.', { status: 404 })
  return new Response(file.body, {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
