/** Largest file taken, in bytes. */
export const MOST_BYTES = 5_000_000

const ODT = 'application/vnd.oasis.opendocument.text'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * What a file is, from what it holds: its name and what the browser says of it are not asked. Null when it is none
 * of the kinds taken, or a text document that carries macros.
 */
export function mediaTypeOf(bytes: Buffer): string | null {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf'
  if (startsWith(bytes, '\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (startsWith(bytes, '\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (!startsWith(bytes, 'PK\u0003\u0004')) return null
  // Names inside an archive are written in clear, at its head (ODT) and in the list at its end.
  if (bytes.subarray(30, 38).toString('latin1') === 'mimetype') {
    const isText = bytes.subarray(38, 38 + ODT.length + 2).toString('latin1') === `${ODT}PK`
    return isText && !bytes.includes('Basic/script-lc.xml') ? ODT : null
  }
  const isDocx = bytes.includes('[Content_Types].xml') && bytes.includes('word/document.xml')
  return isDocx && !bytes.includes('vbaProject.bin') ? DOCX : null
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature
}

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  [ODT]: 'odt',
  [DOCX]: 'docx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** The name under which a file is kept and given back: no folder, no sign a system refuses, the ending of its kind. */
export function fileNameOf(sent: string, mediaType: string): string {
  const base = sent
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .trim()
    .slice(0, 120)
  return `${base || 'document'}.${endings[mediaType] ?? 'bin'}`
}
