type Chunks = AsyncGenerator<string | Uint8Array<ArrayBuffer>>

/**
 * The chunks as the body of an answer: the next one is asked for when the reader has room for it, and a reader that
 * goes away ends what makes them.
 */
export function streamOf(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
