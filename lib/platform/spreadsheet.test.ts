import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvForExcel } from './csv'
import { readSpreadsheet } from './spreadsheet'
import { type XlsxCell, xlsxChunks } from './xlsx'

const bytes = (text: string) => new TextEncoder().encode(text)

async function book(rows: XlsxCell[][]): Promise<Uint8Array> {
  const columns = Array.from({ length: 3 }, (_, index) => ({ header: `C${index}`, width: 10 }))
  const chunks: Uint8Array[] = []
  const file = {
    title: 'T',
    creator: 'C',
    created: new Date(0),
    sheets: [{ name: 'S', columns, rows: [rows] }],
  }
  for await (const chunk of xlsxChunks(file)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const sheetXml = (inside: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`

function bookOf(sheet: string, others: Zippable = {}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...others,
  })
}

const faultOf = async (file: Uint8Array) => {
  const outcome = await readSpreadsheet(file)
  return outcome.ok ? null : outcome.message
}

describe('reading a table kept as text', () => {
  it.each([
    ['semicolons, as Excel in French writes', 'a;b\r\n"l;1\n2";é\r\n'],
    ['commas', 'a,b\n"l;1\n2",é'],
    ['tabs', 'a\tb\n"l;1\n2"\té'],
  ])('guesses %s', async (_name, text) => {
    expect(await readSpreadsheet(bytes(text))).toEqual({
      ok: true,
      value: [
        ['a', 'b'],
        ['l;1\n2', 'é'],
      ],
    })
  })

  it('reads Windows-1252, UTF-8 with its mark and UTF-16', async () => {
    const windows = new Uint8Array([0x63, 0xf4, 0x74, 0xe9, 0x3b, 0x80]) // côté;€
    expect(await readSpreadsheet(windows)).toEqual({ ok: true, value: [['côté', '€']] })
    expect(await readSpreadsheet(bytes('\ufeffa;b'))).toEqual({ ok: true, value: [['a', 'b']] })
    const utf16 = Buffer.from('\ufeffcôté\t€', 'utf16le')
    expect(await readSpreadsheet(utf16)).toEqual({ ok: true, value: [['côté', '€']] })
  })

  it('gives back any text that the portal wrote, formulas behind their apostrophe', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000') && text !== '')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
        async (rows) => {
          const read = await readSpreadsheet(bytes(csvForExcel(['a', 'b'], rows)))
          const written = rows.map((row) =>
            row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `’${text}` : text)),
          )
          expect(read).toEqual({ ok: true, value: [['a', 'b'], ...written] })
        },
      ),
    )
  })

  it('refuses what is no table, is empty or too long', async () => {
    expect(await faultOf(bytes(''))).toBe('Ce fichier est vide.')
    expect(await faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toContain('(.xls) ou protégé')
    expect(await faultOf(bytes('a\u0000b'))).toContain('pas un tableau')
    expect(await faultOf(bytes('a;"b'))).toContain('pas un tableau')
    expect(await faultOf(bytes('a\n'.repeat(20_002)))).toContain('trop longue')
    expect(await faultOf(bytes(';'.repeat(300)))).toContain('trop longue')
    expect(await faultOf(new Uint8Array(5 * 1024 * 1024 + 1))).toContain('trop lourd')
  })
})

describe('reading a workbook', () => {
  it('gives texts, numbers and days back', async () => {
    const day = new Date('2021-06-08')
    expect(
      await readSpreadsheet(
        await book([
          ['=a', 12.5, day],
          [null, ' é\nb', 3],
        ]),
      ),
    ).toEqual({
      ok: true,
      value: [
        ['C0', 'C1', 'C2'],
        ['=a', 12.5, day],
        [null, ' é\nb', 3],
      ],
    })
  })

  it('refuses addresses far away, which would fill the memory', async () => {
    const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>a</t></is></c>`
    expect(await faultOf(bookOf(sheetXml(`<row r="1">${cell('A1')}</row>`)))).toBeNull()
    expect(await faultOf(bookOf(sheetXml(`<row r="900000000">${cell('A900000000')}</row>`)))).toContain(
      'trop longue',
    )
    expect(await faultOf(bookOf(sheetXml(`<row r="1">${cell('ZZZ1')}</row>`)))).toContain('trop longue')
    expect(await faultOf(bookOf(sheetXml(`<row r="&#57;9999999">${cell('A1')}</row>`)))).toContain(
      'illisible',
    )
    expect(await faultOf(bookOf(sheetXml(`<row a=">" r="99999999">${cell('A1')}</row>`)))).toContain(
      'illisible',
    )
  })

  it('refuses an archive that unpacks without end', async () => {
    const bomb = new Uint8Array(110 * 1024 * 1024)
    const file = bookOf(sheetXml('<row r="1"/>'), { 'xl/sharedStrings.xml': [bomb, { level: 1 }] })
    expect(file.length).toBeLessThan(1024 * 1024)
    expect(await faultOf(file)).toContain('trop longue')
  })

  it('refuses an archive that is no workbook, or is cut', async () => {
    expect(await faultOf(zipSync({ 'a.txt': strToU8('a') }))).toContain('illisible')
    const whole = await book([['a', 'b', 'c']])
    expect(await faultOf(whole.subarray(0, whole.length / 2))).toContain('illisible')
    expect(await faultOf(bytes('PK\u0003\u0004 nothing'))).toContain('illisible')
  })
})
