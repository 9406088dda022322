import { inflateRawSync } from 'node:zlib'

const ENTRY = Buffer.from('PK\u0003\u0004', 'latin1')

/** All the text inside an archive, such as a workbook: packed, no search would ever find anything in it. */
export function unzippedText(archive: Buffer): string {
  const parts: string[] = []
  for (let at = archive.indexOf(ENTRY); at >= 0; at = archive.indexOf(ENTRY, at + 4)) {
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
    if (archive.readUInt16LE(at + 8) === 8) parts.push(inflateRawSync(archive.subarray(start)).toString())
  }
  return parts.join('\n')
}
