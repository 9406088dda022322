import type { PdfBlock, PdfCover, PdfFact } from './blocks'
import { type FontLook, fontFile, runsOf } from './fonts'
import { describeLinks, type LinkTag } from './links'

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

const COLOURS = {
  ink: '#15211e',
  muted: '#4b5a56',
  brand: '#0f5148',
  deep: '#0c3a35',
  onDeep: '#f3f8f6',
  accent: '#c47a1c',
  line: '#d3dcd8',
  link: '#0b5a63',
}

type Ink = { look?: FontLook; size: number; colour?: keyof typeof COLOURS; gap?: number }
type Place = { x: number; y: number; width: number }

const INKS = {
  h1: { look: 'bold', size: 22, colour: 'brand' },
  h2: { look: 'bold', size: 13, colour: 'ink' },
  body: { size: 10.5, gap: 2.5 },
  lead: { size: 12.5, gap: 3.5 },
  small: { size: 9, colour: 'muted', gap: 2 },
  term: { size: 9, colour: 'muted', gap: 2 },
  head: { look: 'bold', size: 9.5, colour: 'muted' },
  link: { size: 10.5, colour: 'link', gap: 2.5 },
} satisfies Record<string, Ink>

const TERM_WIDTH = 118

/** A bookmark to a height of the page under way. */
const OUTLINE = (top: number) => ({ fit: false, top, left: 0, zoom: 0, expanded: false })

/** Lays blocks out on pages and tags them. Nothing is ever broken by the library: it would lose the tags. */
export class PdfSheet {
  private readonly body: Element
  private readonly fonts = new Map<string, unknown>()
  private readonly pages = new Map<string, number>()
  private bookmark: PDFKit.PDFOutline | null = null
  private linkTag: LinkTag | null = null
  private page = 0
  private y = 0

  constructor(
    private readonly doc: Doc,
    private readonly footer: string,
  ) {
    this.body = doc.struct('Document')
    doc.addStructure(this.body)
    describeLinks(doc, () => this.linkTag)
  }

  cover({ kicker, title, lead }: PdfCover): void {
    const { doc } = this
    this.newPage()
    const { width } = doc.page
    const inner = { x: this.left, width: this.width }
    const titleInk: Ink = { look: 'bold', size: 30, colour: 'onDeep', gap: 2 }
    const band = 150 + this.height(title, titleInk, inner.width) + this.height(lead, INKS.lead, inner.width)
    doc.markContent('Artifact', { type: 'Layout' })
    doc.rect(0, 0, width, band).fill(COLOURS.deep)
    doc.rect(0, band, width * 0.62, 4).fill(COLOURS.accent)
    doc.endMarkedContent()
    this.y = 72
    this.tag(this.body, 'P', () => this.text(kicker, { look: 'bold', size: 10.5, colour: 'onDeep' }, inner))
    this.y += 14
    this.tag(this.body, 'H1', () => this.text(title, titleInk, inner))
    this.y += 12
    this.tag(this.body, 'P', () => this.text(lead, { ...INKS.lead, colour: 'onDeep' }, inner))
    this.y = band + 40
  }

  draw(block: PdfBlock): void {
    if (block.kind === 'page' && this.y > this.top) this.newPage()
    else if (block.kind === 'heading') this.heading(block)
    else if (block.kind === 'paragraph') this.paragraph(block.text, block.look ?? 'body')
    else if (block.kind === 'facts') this.facts(block.facts)
    else if (block.kind === 'table') this.table(block)
    else if (block.kind === 'list') this.list(block.items)
    else if (block.kind === 'index') this.index(block.entries)
    else if (block.kind === 'together') {
      this.room(block.blocks.reduce((sum, part) => sum + this.blockHeight(part), 0))
      for (const part of block.blocks) this.draw(part)
    }
  }

  end(): void {
    this.body.end()
    this.doc.end()
  }

  private get left(): number {
    return this.doc.page.margins.left
  }

  private get top(): number {
    return 64
  }

  private get width(): number {
    return this.doc.page.width - 2 * this.left
  }

  private get bottom(): number {
    return this.doc.page.height - 72
  }

  /** A new page with its footer, which is no part of the reading. */
  private newPage(): void {
    const { doc } = this
    doc.addPage()
    doc.page.margins.bottom = 0
    this.page++
    doc.markContent('Artifact', { type: 'Pagination' })
    const place = { x: this.left, y: doc.page.height - 48, width: this.width }
    this.font('latin', 'regular')
    doc.fontSize(8.5).fillColor(COLOURS.muted)
    if (this.page > 1) {
      doc.text(this.footer, place.x, place.y, { width: place.width - 60, lineBreak: false })
      doc.text(String(this.page), place.x, place.y, { width: place.width, align: 'right', lineBreak: false })
    }
    doc.endMarkedContent()
    this.y = this.top
  }

  /** Goes to a new page unless this much is left. */
  private room(height: number): void {
    if (this.y > this.top && this.y + height > this.bottom) this.newPage()
  }

  private tag(parent: Element, type: string, draw: () => void): void {
    const element = this.doc.struct(type)
    parent.add(element)
    element.add(draw)
    element.end()
  }

  /** A tag whose text is a link that says where it leads. */
  private link(parent: Element, words: string, draw: () => void): void {
    const element = this.doc.struct('Link')
    parent.add(element)
    this.linkTag = { element, words }
    element.add(draw)
    this.linkTag = null
    element.end()
  }

  private group(parent: Element, type: string, fill: (element: Element) => void): void {
    const element = this.doc.struct(type)
    parent.add(element)
    fill(element)
    element.end()
  }

  /** Opens each font once: asked again by its name, the library would read the whole file anew. */
  private font(piece: string, look: FontLook): void {
    const name = `${piece} ${look}`
    const current = this.doc as unknown as { _font: unknown }
    if (!this.fonts.has(name)) this.fonts.set(name, this.doc.font(fontFile(name)) && current._font)
    current._font = this.fonts.get(name)
  }

  private height(text: string, { look = 'regular', size, gap = 0 }: Ink, width: number): number {
    this.font('latin', look)
    return this.doc.fontSize(size).heightOfString(text, { width, lineGap: gap })
  }

  /** Writes a text below what is there, or beside it when a place is given; moves down to its end. */
  private text(text: string, ink: Ink, at: Partial<Place> = {}, more: PDFKit.Mixins.TextOptions = {}): void {
    const { doc } = this
    const { look = 'regular', size, colour = 'ink', gap = 0 } = ink
    const { x = this.left, y = this.y, width = this.width } = at
    const runs = runsOf(text)
    doc.fontSize(size).fillColor(COLOURS[colour])
    doc.x = x
    doc.y = y
    runs.forEach(({ piece, text: words }, index) => {
      this.font(piece, look)
      const options = { width, lineGap: gap, continued: index < runs.length - 1, ...more }
      if (index === 0) doc.text(words, x, y, options)
      else doc.text(words, options)
    })
    this.y = Math.max(y, doc.y)
  }

  private heading({ level, text, name }: Extract<PdfBlock, { kind: 'heading' }>): void {
    const { doc } = this
    const ink = level === 1 ? INKS.h1 : INKS.h2
    this.room(this.height(text, ink, this.width) + 60)
    if (this.y > this.top) this.y += level === 1 ? 18 : 14
    const outline = level === 1 ? doc.outline : (this.bookmark ?? doc.outline)
    const item = outline.addItem(text, OUTLINE(this.y - 10))
    if (level === 1) this.bookmark = item
    if (name) {
      doc.addNamedDestination(name, 'XYZ', this.left, this.y - 10, null)
      this.pages.set(name, this.page)
    }
    this.tag(this.body, level === 1 ? 'H1' : 'H2', () => this.text(text, ink))
    this.y += level === 1 ? 12 : 5
  }

  private paragraph(text: string, look: 'body' | 'lead' | 'small'): void {
    this.room(this.height(text, INKS[look], this.width))
    this.tag(this.body, 'P', () => this.text(text, INKS[look]))
    this.y += 6
  }

  private factHeight({ term, lines, link }: PdfFact): number {
    const width = this.width - TERM_WIDTH
    const words = link ? [...lines, link.words] : lines
    const body = words.reduce((sum, line) => sum + this.height(line, INKS.body, width), 0)
    return Math.max(body, this.height(term, INKS.term, TERM_WIDTH - 12)) + 3
  }

  private facts(facts: PdfFact[]): void {
    const body = { x: this.left + TERM_WIDTH, width: this.width - TERM_WIDTH }
    this.group(this.body, 'L', (list) => {
      for (const fact of facts) {
        this.room(this.factHeight(fact))
        this.group(list, 'LI', (item) => {
          const start = this.y
          this.tag(item, 'Lbl', () =>
            this.text(fact.term, INKS.term, { y: start + 1.2, width: TERM_WIDTH - 12 }),
          )
          const under = this.y
          this.y = start
          this.group(item, 'LBody', (said) => {
            for (const line of fact.lines) this.tag(said, 'P', () => this.text(line, INKS.body, body))
            const { link } = fact
            if (link) {
              this.link(said, `${fact.term}\u00a0: ${link.words}`, () =>
                this.text(link.words, INKS.link, body, { link: link.href, underline: true }),
              )
            }
          })
          this.y = Math.max(this.y, under) + 3
        })
      }
    })
    this.y += 4
  }

  private table({ caption, header, rows, widths }: Extract<PdfBlock, { kind: 'table' }>): void {
    const total = widths.reduce((sum, width) => sum + width, 0)
    const columns = widths.map((width) => (width / total) * this.width)
    const lefts = columns.map(
      (_, index) => this.left + columns.slice(0, index).reduce((sum, w) => sum + w, 0),
    )
    const rowHeight = (cells: string[], ink: Ink) =>
      Math.max(...cells.map((cell, index) => this.height(cell, ink, (columns[index] ?? 0) - 10)))
    this.room(60)
    this.group(this.body, 'Table', (table) => {
      this.tag(table, 'Caption', () => this.text(caption, { ...INKS.head, colour: 'ink' }))
      this.y += 6
      const line = (cells: string[], ink: Ink, isHead: boolean) => {
        this.room(rowHeight(cells, ink) + 10)
        const y = this.y
        let lowest = y
        this.group(table, 'TR', (row) => {
          cells.forEach((cell, index) => {
            const isHeader = isHead || index === 0
            const element = this.doc.struct(
              isHeader ? 'TH' : 'TD',
              (isHeader ? { scope: isHead ? 'Column' : 'Row' } : {}) as { title?: string },
            )
            row.add(element)
            element.add(() =>
              this.text(cell, ink, { x: lefts[index] ?? 0, y, width: (columns[index] ?? 0) - 10 }),
            )
            element.end()
            lowest = Math.max(lowest, this.y)
            this.y = y
          })
        })
        this.y = lowest + 4
        this.rule(isHead ? COLOURS.ink : COLOURS.line)
        this.y += 4
      }
      line(header, INKS.head, true)
      for (const row of rows) line(row, INKS.body, false)
    })
    this.y += 8
  }

  private rule(colour: string): void {
    const { doc } = this
    doc.markContent('Artifact', { type: 'Layout' })
    doc
      .moveTo(this.left, this.y)
      .lineTo(this.left + this.width, this.y)
      .lineWidth(0.6)
      .stroke(colour)
    doc.endMarkedContent()
  }

  private list(items: string[]): void {
    const body = { x: this.left + 12, width: this.width - 12 }
    this.group(this.body, 'L', (list) => {
      for (const item of items) {
        this.room(this.height(item, INKS.body, body.width))
        this.group(list, 'LI', (element) => {
          const { y } = this
          this.tag(element, 'Lbl', () => this.text('•', INKS.body, { width: 12 }))
          this.tag(element, 'LBody', () => this.text(item, INKS.body, { ...body, y }))
        })
      }
    })
    this.y += 6
  }

  private index(entries: Extract<PdfBlock, { kind: 'index' }>['entries']): void {
    const body = { x: this.left, width: this.width - 110 }
    const numbers = { x: this.left + this.width - 100, width: 100 }
    this.group(this.body, 'Index', (list) => {
      for (const { text, names } of entries) {
        const places = [...new Map(names.map((name) => [this.pages.get(name) ?? 0, name]))].slice(0, 12)
        const words = places.map(([page]) => page).join(', ')
        const [first] = places
        this.room(Math.max(this.height(text, INKS.body, body.width), this.height(words, INKS.body, 100)) + 2)
        this.group(list, 'P', (element) => {
          const { y } = this
          this.tag(element, 'Span', () => this.text(text, INKS.body, body))
          const under = this.y
          this.y = y
          if (first) {
            this.link(element, `${text}, page\u00a0${first[0]}`, () =>
              this.text(`p.\u00a0${words}`, INKS.link, numbers, { align: 'right', goTo: first[1] }),
            )
          }
          this.y = Math.max(under, this.y) + 2
        })
      }
    })
  }

  private blockHeight(block: PdfBlock): number {
    switch (block.kind) {
      case 'heading':
        return this.height(block.text, block.level === 1 ? INKS.h1 : INKS.h2, this.width) + 20
      case 'paragraph':
        return this.height(block.text, INKS[block.look ?? 'body'], this.width) + 6
      case 'facts':
        return block.facts.reduce((sum, fact) => sum + this.factHeight(fact), 4)
      case 'list':
        return block.items.reduce((sum, item) => sum + this.height(item, INKS.body, this.width - 12), 6)
      default:
        return 0
    }
  }
}
