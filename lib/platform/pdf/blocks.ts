/** One thing of a document, in reading order. Everything is real text under a structure tag. */
export type PdfBlock =
  | {
      kind: 'heading'
      /** 1 also makes a bookmark; 2 makes one under it. */
      level: 1 | 2
      text: string
      /** Name that the index and links lead to. */
      name?: string
    }
  | { kind: 'paragraph'; text: string; look?: 'lead' | 'small' }
  | { kind: 'facts'; facts: PdfFact[] }
  | { kind: 'table'; caption: string; header: string[]; rows: string[][]; widths: number[] }
  | { kind: 'list'; items: string[] }
  /** Names with the pages where these headings are; headings must come before. */
  | { kind: 'index'; entries: { text: string; names: string[] }[] }
  /** Never broken over two pages, unless longer than one. */
  | { kind: 'together'; blocks: PdfBlock[] }
  | { kind: 'page' }

/** A term and what is said of it, one line each; a link needs its words. */
export type PdfFact = { term: string; lines: string[]; link?: { href: string; words: string } }

export type PdfCover = { kicker: string; title: string; lead: string }

export type PdfMeta = { title: string; subject: string; author: string; created: Date; footer: string }
