import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf, mediaTypeOf } from './rules'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const ODT = 'application/vnd.oasis.opendocument.text'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** The head of an archive whose first entry is named and stored in clear. */
const archive = (name: string, content: string) =>
  latin1(`PK\u0003\u0004${'\u0000'.repeat(26)}${name}${content}`)

describe('what a file is', () => {
  it.each([
    ['application/pdf', latin1('%PDF-1.7\n…')],
    ['image/jpeg', latin1('\u00ff\u00d8\u00ff\u00e0..JFIF')],
    ['image/png', latin1('\u0089PNG\r\n\u001a\n....')],
    [ODT, archive('mimetype', `${ODT}PK\u0003\u0004content.xml`)],
    [DOCX, archive('[Content_Types].xml', '…word/document.xml')],
  ])('%s', (mediaType, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType)
  })

  it.each([
    ['a page', latin1('<html><script>alert(1)</script>')],
    ['a page that follows nothing', latin1('\n%PDF-1.7')],
    ['a picture that may hold script', latin1('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a program', latin1('MZ\u0090\u0000')],
    ['a spreadsheet', archive('[Content_Types].xml', '…xl/workbook.xml')],
    ['another OpenDocument', archive('mimetype', 'application/vnd.oasis.opendocument.presentationPK')],
    ['a text with macros', archive('[Content_Types].xml', '…word/document.xml…word/vbaProject.bin')],
    ['an OpenDocument with macros', archive('mimetype', `${ODT}PK…Basic/script-lc.xml`)],
    ['nothing', Buffer.alloc(0)],
  ])('%s is refused', (_what, bytes) => {
    expect(mediaTypeOf(bytes)).toBeNull()
  })

  it('is never more than one of the kinds taken, whatever it holds', () => {
    const known = ['application/pdf', 'image/jpeg', 'image/png', ODT, DOCX, null]
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(known).toContain(mediaTypeOf(Buffer.from(bytes)))
      }),
    )
  })
})

describe('the name of a file', () => {
  it.each([
    ['Convention 2024.PDF', 'Convention 2024.pdf'],
    ['C:\\Users\\x\\Délibération n°12.pdf', 'Délibération n 12.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['page.html', 'page.pdf'],
    ['..', 'document.pdf'],
    ['', 'document.pdf'],
  ])('%s is kept as %s', (sent, kept) => {
    expect(fileNameOf(sent, 'application/pdf')).toBe(kept)
  })

  it('holds no folder, no sign of control, and fits its column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (sent) => {
        const name = fileNameOf(sent, 'image/png')
        expect(name).toMatch(/^[^/\\\p{Cc}"<>]+\.png$/u)
        expect(name.length).toBeLessThanOrEqual(200)
      }),
    )
  })
})
