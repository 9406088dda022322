type Doc = PDFKit.PDFDocument
type Annotate = (x: number, y: number, w: number, h: number, options: object) => Doc

/** The tag that a text is being written under, and what its links say of themselves. */
export type LinkTag = { element: PDFKit.PDFStructureElement; words: string }

/**
 * Ties every link of a document to the tag it stands in and gives it words (PDF/UA-1, 7.18.5). The library leaves the
 * words of a web link empty, and a link inside the document outside the tags.
 */
export function describeLinks(doc: Doc, current: () => LinkTag | null): void {
  const inner = doc as unknown as { annotate: Annotate }
  const annotate = inner.annotate.bind(doc)
  inner.annotate = (x, y, w, h, options) => {
    const tag = current()
    // A text of the format is a boxed string for the library; a plain one would become a name.
    const said = tag ? { structParent: tag.element, Contents: Object(tag.words) } : {}
    return annotate(x, y, w, h, { ...options, ...said })
  }
}
