import 'server-only'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { PdfBlock, PdfCover, PdfMeta } from './pdf/blocks'
import { fontFile } from './pdf/fonts'
import { PdfSheet } from './pdf/sheet'

/** Written but not read yet: beyond this the writing waits for the reader. */
const AHEAD = 512 * 1024

/** What a document says of itself when it keeps to PDF/UA-1. */
const PDF_UA =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/**
 * A tagged PDF (PDF/UA-1) as a stream: language, title, bookmarks, headings, lists and tables for those who
 * do not see the page; page numbers are outside the reading. Memory holds one page and the bookmarks.
 */
export async function* taggedPdf(
  meta: PdfMeta,
  cover: PdfCover,
  blocks: AsyncIterable<PdfBlock>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 60, right: 60 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    autoFirstPage: false,
    // A path or bytes here keeps the library from loading its own, unembedded Helvetica.
    font: fontFile('latin regular') as unknown as string,
    info: {
      Title: meta.title,
      Subject: meta.subject,
      Author: meta.author,
      Creator: meta.author,
      CreationDate: meta.created,
    },
  })
  // The library’s own switch would also add an optional list of glyphs that misses parts of accented letters.
  const metadata = document as unknown as { appendXML(xml: string): void }
  metadata.appendXML(PDF_UA)
  const stream = document as unknown as Readable
  const writing = write(document, stream, meta, cover, blocks).catch((error: Error) => {
    stream.destroy(error)
  })
  try {
    for await (const chunk of stream) yield new Uint8Array(chunk)
    await writing
  } finally {
    stream.destroy()
  }
}

async function write(
  document: PDFKit.PDFDocument,
  stream: Readable,
  meta: PdfMeta,
  cover: PdfCover,
  blocks: AsyncIterable<PdfBlock>,
): Promise<void> {
  const sheet = new PdfSheet(document, meta.footer)
  sheet.cover(cover)
  for await (const block of blocks) {
    sheet.draw(block)
    // Lets other requests pass, and the reader catch up.
    do await wait(stream.readableLength > AHEAD ? 20 : 0)
    while (stream.readableLength > AHEAD && !stream.destroyed)
    if (stream.destroyed) return
  }
  sheet.end()
}
