import { expect, it } from 'vitest'
import { taggedPdf } from './pdf'
import type { PdfBlock } from './pdf/blocks'
import { type PdfTag, readPdfUa } from './testing/pdf-ua'

const link = { href: 'https://example.org/fiche', words: 'example.org/fiche' }
const blocks: PdfBlock[] = [
  {
    kind: 'table',
    caption: 'Chiffres',
    header: ['Mesure', 'Nombre'],
    rows: [
      ['Élus', '3'],
      ['Œuvres', '1 000'],
    ],
    widths: [3, 1],
  },
  { kind: 'heading', level: 1, text: 'Région de Kayes', name: 'kayes' },
  { kind: 'paragraph', text: 'L’eau à Łódź, Đà Nẵng, Київ et Αθήνα – « déjà » : 名.'.repeat(30) },
  { kind: 'heading', level: 2, text: 'Fiche' },
  { kind: 'list', items: ['Première', 'Deuxième'] },
  ...Array.from(
    { length: 40 },
    (_, index): PdfBlock => ({
      kind: 'together',
      blocks: [
        { kind: 'facts', facts: [{ term: `Terme ${index}`, lines: ['Une ligne', 'Une autre'], link }] },
      ],
    }),
  ),
  { kind: 'page' },
  { kind: 'heading', level: 1, text: 'Index' },
  {
    kind: 'index',
    entries: [
      { text: 'Angers', names: ['kayes'] },
      { text: 'Sans fiche', names: [] },
    ],
  },
]

async function* one<T>(items: T[]) {
  yield* items
}

let writing: Promise<Buffer> | undefined

/** The document, written once: what is tried below is reading it. */
function written(): Promise<Buffer> {
  writing ??= write()
  return writing
}

async function write(): Promise<Buffer> {
  const meta = {
    title: 'Répertoire',
    subject: 'Sujet',
    author: 'CUF',
    created: new Date(0),
    footer: 'Bas de page',
  }
  const cover = { kicker: 'CUF', title: 'Répertoire', lead: 'Une phrase.' }
  const chunks: Uint8Array[] = []
  for await (const chunk of taggedPdf(meta, cover, one(blocks))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const linear = ({ type, text, children }: PdfTag): string[] => [
  `${type} ${text}`.trim(),
  ...children.flatMap(linear),
]

it('writes documents that another reader finds in order with PDF/UA-1', async () => {
  const { faults, tree, bookmarks, text } = await readPdfUa(await written())
  expect(faults).toEqual([])
  expect(bookmarks).toEqual(['Région de Kayes', 'Fiche', 'Index'])
  expect(text).not.toContain('Bas de page')
  const tags = linear(tree)
  expect(tags.slice(0, 10)).toEqual([
    'Document',
    'P CUF',
    'H1 Répertoire',
    'P Une phrase.',
    'Table',
    'Caption Chiffres',
    'TR',
    'TH Mesure',
    'TH Nombre',
    'TR',
  ])
  // A no-break space is drawn by the glyph of the space.
  expect(tags.some((tag) => tag.startsWith('P L’eau à Łódź, Đà Nẵng, Київ et Αθήνα – « déjà » : ?.'))).toBe(
    true,
  )
  expect(tags).toContain('Link example.org/fiche')
  expect(tags.slice(-4)).toEqual(['Span Angers', 'Link p. 1', 'P', 'Span Sans fiche'])
})

it.each([
  ['/Lang', '/Lanx', 'no language'],
  ['/Marked true', '/Marked null', 'not marked as tagged'],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', 'the title is not shown'],
  ['/S /H1', '/S /H3', 'heading 1 goes from 0 to 3'],
  ['/S /TH', '/S /TR', 'TR in TR'],
  ['/Scope', '/Scopx', 'a header of a table does not say of what'],
  ['/StructParent ', '/StructParenx ', 'a link of'],
  ['/Contents (', '/Contentx (', 'says nothing'],
  ['/ToUnicode', '/ToUnicodx', 'says no characters'],
  ['/FontFile', '/FontFilx', 'is not embedded'],
  ['/Tabs /S', '/Tabs /R', 'does not follow the tags'],
])('would tell of %s turned into %s', async (from, to, fault) => {
  const source = (await written()).toString('latin1')
  expect(source).toContain(from)
  const broken = Buffer.from(source.replaceAll(from, to), 'latin1')
  expect((await readPdfUa(broken)).faults.join('\n')).toContain(fault)
})
