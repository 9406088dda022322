import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

/** What a page draws, seen by its marks: the numbered pieces, and what is drawn outside any mark. */
export type PageContent = { text: Map<number, string>; unmarked: string[]; faults: string[] }

const TOKEN = /\((?:\\[\s\S]|[^()\\])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s<>[\]()/%]*|[^\s<>[\]()/]+/g
const PAINT = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'])

/** The bytes of a stream, unpacked, as Latin-1. */
export function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** Reads the content of a page: every mark, the text in it, and what stands outside. */
export function pageContent(page: PDFPage): PageContent {
  const fonts = fontsOf(page)
  const found: PageContent = {
    text: new Map(),
    unmarked: [],
    faults: [...fonts.values()].flatMap((f) => f.faults),
  }
  const marks: (number | 'artifact')[] = []
  let operands: string[] = []
  let font = ''
  for (const [token] of contentOf(page).matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]+\d?\*?$/.test(token) || token === 'true' || token === 'false') {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') {
      const number = /MCID (\d+)/.exec(operands.join(' '))?.[1]
      if (marks.length > 0) found.faults.push(`mark inside a mark: ${operands.join(' ')}`)
      if (number === undefined && operands[0] !== '/Artifact')
        found.faults.push(`mark without number: ${operands[0]}`)
      marks.push(number === undefined ? 'artifact' : Number(number))
      if (number !== undefined) found.text.set(Number(number), '')
    } else if (token === 'EMC') {
      if (marks.pop() === undefined) found.faults.push('a mark ends that never began')
    } else if (token === 'Tf') font = operands[0]?.slice(1) ?? ''
    else if (PAINT.has(token)) {
      const mark = marks.at(-1)
      const words = token === 'TJ' || token === 'Tj' ? shown(operands, fonts.get(font), found.faults) : ''
      if (mark === undefined) found.unmarked.push(words || token)
      else if (mark !== 'artifact') found.text.set(mark, found.text.get(mark) + words)
    }
    operands = []
  }
  if (marks.length > 0) found.faults.push('a mark never ends')
  return found
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents]
  return parts.map((part) => streamText(part && page.doc.context.lookup(part))).join('\n')
}

type Font = { words: Map<string, string>; faults: string[] }

function fontsOf(page: PDFPage): Map<string, Font> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    (fonts?.keys() ?? []).map((key) => [
      key.decodeText(),
      fontOf(fonts?.lookup(key, PDFDict), key.decodeText()),
    ]),
  )
}

function fontOf(font: PDFDict | undefined, name: string): Font {
  const descendant = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  const descriptor = (descendant ?? font)?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
  const words = codesOf(streamText(font?.lookup(PDFName.of('ToUnicode'))))
  const faults = [
    ...(isEmbedded ? [] : [`font ${name} is not embedded`]),
    ...(words.size > 0 ? [] : [`font ${name} says no characters`]),
    ...(descriptor?.has(PDFName.of('CIDSet')) ? [`font ${name} lists its glyphs, maybe not all`] : []),
  ]
  return { words, faults }
}

/** Characters by code, from the ranges of a ToUnicode map. */
function codesOf(map: string): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    const first = Number.parseInt(from, 16)
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f\s]*)>/gi)].entries()) {
      const words = Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')
      codes.set((first + index).toString(16).padStart(4, '0'), words)
    }
  }
  return codes
}

function shown(operands: string[], font: Font | undefined, faults: string[]): string {
  const codes = operands
    .filter((part) => /^<[0-9a-f]/i.test(part))
    .flatMap((part) => part.match(/[0-9a-f]{4}/gi) ?? [])
  return codes
    .map((code) => {
      const words = font?.words.get(code.toLowerCase())
      if (code === '0000' || !words || /[\0\ufffe\ufeff]/.test(words))
        faults.push(`a sign without words: ${code}`)
      return words ?? ''
    })
    .join('')
}
