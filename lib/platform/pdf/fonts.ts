import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Weights of the one family of the documents. */
export type FontLook = 'regular' | 'italic' | 'bold'

const FILES: Record<FontLook, string> = { regular: '400-normal', italic: '400-italic', bold: '600-normal' }
const FOLDER = 'node_modules/@fontsource/source-serif-4/files'

/** Pieces the family is cut into for the web, each with the characters it draws; the first that has one draws it. */
const PIECES: { piece: string; draws: RegExp }[] = [
  { piece: 'latin', draws: /[ -~\u00a0-\u00ffıŒœˆ˚˜\u2002-\u200a–—‘’‚“”„†‡•…‹›⁄€™−]/ },
  { piece: 'latin-ext', draws: /[\u0100-\u024f\u1e00-\u1e9f\u1ef2-\u1eff]/ },
  { piece: 'vietnamese', draws: /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9₫]/ },
  { piece: 'cyrillic', draws: /[Ѐ-џҐґҰұ№]/ },
  { piece: 'greek', draws: /[\u0370-\u03ff]/ },
]

const loaded = new Map<string, Buffer>()

/** Bytes of a font, by its name: "latin bold". */
export function fontFile(name: string): Buffer {
  const known = loaded.get(name)
  if (known) return known
  const [piece, look] = name.split(' ')
  const weight = FILES[look === 'italic' || look === 'bold' ? look : 'regular']
  const bytes = readFileSync(join(process.cwd(), FOLDER, `source-serif-4-${piece}-${weight}.woff`))
  loaded.set(name, bytes)
  return bytes
}

/** Signs that the family does not draw, by what a reader takes for them. */
const TWINS: [RegExp, string][] = [
  [/[\u202f\u2007]/g, '\u00a0'],
  [/[\u2010\u2011]/g, '-'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\t\r\n]+/g, ' '],
]

/** A text cut where another piece of the family must draw it; a sign that none draws becomes a question mark. */
export function runsOf(text: string): { piece: string; text: string }[] {
  const plain = TWINS.reduce((words, [sign, twin]) => words.replace(sign, twin), text.normalize('NFC'))
  const runs: { piece: string; text: string }[] = []
  for (const sign of plain) {
    const found = PIECES.find(({ draws }) => draws.test(sign))
    const [piece, shown] = found ? [found.piece, sign] : ['latin', '?']
    const last = runs.at(-1)
    if (last && (last.piece === piece || shown === ' ')) last.text += shown
    else runs.push({ piece, text: shown })
  }
  return runs
}
