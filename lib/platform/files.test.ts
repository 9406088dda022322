import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attachmentHeader, fileResponse } from './files'

it('saves a file under its name, accents included', () => {
  expect(attachmentHeader('Délibération n° 12.pdf')).toBe(
    `attachment; filename="Deliberation n 12.pdf"; filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012.pdf`,
  )
})

it('writes a header of plain signs that a name cannot leave', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const header = attachmentHeader(name)
      expect(header).toMatch(/^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[\w%.!~-]*$/)
    }),
  )
})

it('gives a file back to be saved, as what it is', async () => {
  const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37, 80]) }
  const { headers } = fileResponse(file, false)
  expect(headers.get('content-disposition')).toMatch(/^attachment/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(fileResponse(file, true).headers.get('cache-control')).toContain('public')
  expect(new Uint8Array(await fileResponse(file, true).arrayBuffer())).toEqual(file.bytes)
})
