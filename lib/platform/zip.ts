import { promisify } from 'node:util'
import { constants, crc32, deflateRaw, deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** One file of an archive, written as its text arrives. */
export type ZipEntry = { name: string; content: Iterable<string> | AsyncIterable<string> }

const deflate = promisify(deflateRaw)

/** Text gathered before it is compressed: each piece is compressed on its own, off the main thread. */
const PIECE = 256 * 1024

/**
 * Writes an archive piece by piece: nothing is kept but the piece under way, and nothing is read before it is asked
 * for. Entries are read in their order.
 */
export async function* zipChunks(entries: ZipEntry[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const { name, content } of entries) {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8 }
    zip.add(file)
    for await (const text of pieces(content)) {
      const bytes = Buffer.from(text)
      file.size += bytes.length
      file.crc = crc32(bytes, file.crc)
      // A piece that ends on a full flush may be followed by another compressed apart from it.
      emit(file, await deflate(bytes, { level: 5, finishFlush: constants.Z_FULL_FLUSH }), false)
      yield* ready
      ready = []
    }
    emit(file, deflateRawSync(Buffer.alloc(0)), true)
  }
  zip.end()
  yield* ready
}

function emit(file: ZipInputFile, bytes: Buffer, isLast: boolean): void {
  file.ondata?.(null, new Uint8Array(bytes), isLast)
}

async function* pieces(content: ZipEntry['content']): AsyncGenerator<string> {
  let piece = ''
  for await (const text of content) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
