import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'
import { type PageContent, pageContent, streamText } from './pdf-content'

/** One tag of the structure tree: its kind, its text, and what is under it. */
export type PdfTag = { type: string; text: string; scope: string | null; children: PdfTag[] }

export type PdfReading = { faults: string[]; tree: PdfTag; bookmarks: string[]; text: string }

const KINDS = new Set(
  'Document Part Sect Index P H1 H2 H3 H4 L LI Lbl LBody Table Caption TR TH TD Span Link Figure'.split(' '),
)
/** Parents that these kinds must have. */
const PARENTS: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'L'],
}

const name = (key: string) => PDFName.of(key)
const wordsOf = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''

/**
 * Reads a document with another author’s library than the one that wrote it, and lists what breaks the rules of
 * PDF/UA-1 that a machine can check: see the Matterhorn protocol.
 */
export async function readPdfUa(bytes: Uint8Array): Promise<PdfReading> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const faults = catalogFaults(doc)
  const pages = doc.getPages().map((page) => ({ page, ref: page.ref.toString(), content: pageContent(page) }))
  for (const [index, { content }] of pages.entries()) {
    faults.push(...content.faults.map((fault) => `page ${index + 1}: ${fault}`))
    faults.push(...content.unmarked.map((text) => `page ${index + 1}: drawn outside the tags: ${text}`))
  }
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const parents = numberTree(root.lookup(name('ParentTree'), PDFDict))
  const walk = new Walk(new Map(pages.map(({ ref, content }) => [ref, content])), faults)
  const [tree] = kidsOf(root).flatMap((kid) => (kid instanceof PDFDict ? [walk.tag(kid, null)] : []))
  if (tree?.type !== 'Document') faults.push('the tree does not begin with a document')
  for (const { page, ref, content } of pages) {
    const numbers = parents.get(page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber() ?? -1)
    for (const number of content.text.keys()) {
      const owner = numbers instanceof PDFArray ? numbers.lookup(number) : undefined
      if (owner === undefined || owner !== walk.owners.get(`${ref} ${number}`)) {
        faults.push(`piece ${number} of ${ref} is not tied to its tag`)
      }
    }
    const annotations = page.node.Annots()
    if (annotations && page.node.get(name('Tabs')) !== name('S'))
      faults.push(`${ref} does not follow the tags`)
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const link = annotations?.lookup(index, PDFDict)
      const key = link?.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber() ?? -1
      const owner = parents.get(key)
      if (!link || owner === undefined || owner !== walk.links.get(link))
        faults.push(`a link of ${ref} has no tag`)
      if (!wordsOf(link?.lookup(name('Contents')))) faults.push(`a link of ${ref} says nothing`)
    }
  }
  faults.push(...headingFaults(walk.headings))
  const text = pages.flatMap(({ content }) => [...content.text.values()]).join('\n')
  return {
    faults,
    tree: tree ?? { type: '', text: '', scope: null, children: [] },
    bookmarks: bookmarksOf(doc),
    text,
  }
}

function catalogFaults({ catalog, context }: PDFDocument): string[] {
  const marks = catalog.lookupMaybe(name('MarkInfo'), PDFDict)
  const viewer = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)
  const xmp = Buffer.from(streamText(catalog.lookup(name('Metadata'))), 'latin1').toString()
  const info = context.lookup(context.trailerInfo.Info)
  const title = info instanceof PDFDict ? wordsOf(info.lookup(name('Title'))) : ''
  const rules: [boolean, string][] = [
    [marks?.lookup(name('Marked')) === PDFBool.True, 'not marked as tagged'],
    [marks?.lookup(name('Suspects')) !== PDFBool.True, 'tags are suspect'],
    [/^[a-z]{2}(-[A-Z]{2})?$/.test(wordsOf(catalog.lookup(name('Lang')))), 'no language'],
    [viewer?.lookup(name('DisplayDocTitle')) === PDFBool.True, 'the title is not shown'],
    [title !== '' && xmp.includes(title), 'no title'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), 'does not say that it keeps to PDF/UA-1'],
    [!catalog.has(name('AcroForm')) && !catalog.has(name('OpenAction')), 'does something'],
  ]
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}

function kidsOf(element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(name('K'))
  return kids instanceof PDFArray
    ? kids.asArray().map((kid) => element.context.lookup(kid))
    : kids
      ? [kids]
      : []
}

function numberTree(node: PDFDict): Map<number, PDFObject | undefined> {
  const pairs = node.lookupMaybe(name('Nums'), PDFArray)
  const found = new Map<number, PDFObject | undefined>()
  for (let index = 0; index + 1 < (pairs?.size() ?? 0); index += 2) {
    found.set(pairs?.lookup(index, PDFNumber).asNumber() ?? -1, pairs?.lookup(index + 1))
  }
  const kids = node.lookupMaybe(name('Kids'), PDFArray)
  for (let index = 0; index < (kids?.size() ?? 0); index++) {
    for (const [key, value] of numberTree(kids?.lookup(index, PDFDict) ?? node)) found.set(key, value)
  }
  return found
}

/** Goes through the tags in reading order, and keeps who owns each piece of a page and each link. */
class Walk {
  readonly owners = new Map<string, PDFDict>()
  readonly links = new Map<PDFObject, PDFDict>()
  readonly headings: number[] = []

  constructor(
    private readonly pages: Map<string, PageContent>,
    private readonly faults: string[],
  ) {}

  tag(element: PDFDict, parent: string | null): PdfTag {
    const type = element.lookup(name('S'), PDFName).decodeText()
    const attributes = element.lookup(name('A'))
    const [first] = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
    const table = first && element.context.lookup(first)
    const scope = table instanceof PDFDict ? table.lookup(name('Scope')) : undefined
    const tag: PdfTag = {
      type,
      text: '',
      scope: scope instanceof PDFName ? scope.decodeText() : null,
      children: [],
    }
    if (!KINDS.has(type)) this.faults.push(`unknown tag ${type}`)
    if (PARENTS[type] && !PARENTS[type].includes(parent ?? '')) this.faults.push(`${type} in ${parent}`)
    if (type === 'TH' && !tag.scope) this.faults.push('a header of a table does not say of what')
    const level = /^H(\d)$/.exec(type)?.[1]
    if (level) this.headings.push(Number(level))
    const page = element.get(name('Pg'))?.toString() ?? ''
    let hasLink = false
    for (const kid of kidsOf(element)) {
      if (kid instanceof PDFNumber) this.piece(tag, element, page, kid.asNumber())
      else if (kid instanceof PDFDict && kid.get(name('Type')) === name('MCR')) {
        this.piece(
          tag,
          element,
          kid.get(name('Pg'))?.toString() ?? page,
          kid.lookup(name('MCID'), PDFNumber).asNumber(),
        )
      } else if (kid instanceof PDFDict && kid.get(name('Type')) === name('OBJR')) {
        this.links.set(kid.lookup(name('Obj'), PDFDict), element)
        hasLink = true
      } else if (kid instanceof PDFDict) tag.children.push(this.tag(kid, type))
    }
    if (type === 'Link' && !hasLink) this.faults.push(`a link leads nowhere: ${tag.text}`)
    if (type === 'Table') this.table(tag)
    return tag
  }

  private piece(tag: PdfTag, element: PDFDict, page: string, number: number): void {
    const text = this.pages.get(page)?.text.get(number)
    if (text === undefined) this.faults.push(`${tag.type} holds a piece that is not on its page`)
    this.owners.set(`${page} ${number}`, element)
    tag.text += text ?? ''
  }

  private table({ children }: PdfTag): void {
    const widths = new Set(children.filter(({ type }) => type === 'TR').map((row) => row.children.length))
    if (widths.size > 1) this.faults.push('rows of a table have several lengths')
  }
}

function headingFaults(levels: number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`heading ${index + 1} goes from ${before} to ${level}`] : []
  })
}

function bookmarksOf({ catalog }: PDFDocument): string[] {
  const titles: string[] = []
  const visit = (item: PDFDict | undefined) => {
    for (let at = item; at; at = at.lookupMaybe(name('Next'), PDFDict)) {
      titles.push(wordsOf(at.lookup(name('Title'))))
      visit(at.lookupMaybe(name('First'), PDFDict))
    }
  }
  visit(catalog.lookupMaybe(name('Outlines'), PDFDict)?.lookupMaybe(name('First'), PDFDict))
  return titles
}
