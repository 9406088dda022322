import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { parseXml } from './testing/parse-xml'
import { type XlsxCell, type XlsxColumn, xlsxChunks } from './xlsx'

const created = new Date('2026-11-23T10:00:00Z')

async function aBook(columns: XlsxColumn[], batches: XlsxCell[][][], name = 'Feuille') {
  const sheets = [{ name, columns, rows: batches }]
  const parts: Uint8Array[] = []
  for await (const chunk of xlsxChunks({ title: 'Essai <1>', creator: 'Moi & toi', created, sheets }))
    parts.push(chunk)
  return Buffer.concat(parts)
}

const text: XlsxColumn = { header: 'Titre', width: 30 }

/** The cells as another author's reader finds them. */
async function readBack(book: Buffer) {
  const [sheet] = await readXlsxFile(book)
  return sheet?.data ?? []
}

describe('a spreadsheet', () => {
  it('holds text, real numbers, real days and words for yes and no', async () => {
    const book = await aBook(
      [
        text,
        { header: 'Année', width: 8, kind: 'whole' },
        { header: 'Le', width: 12 },
        { header: 'Oui', width: 5 },
      ],
      [[['Angers – Bamako', 1974, new Date('2024-02-29'), true]], [['Allier', null, null, false]]],
    )
    expect(await readBack(book)).toEqual([
      ['Titre', 'Année', 'Le', 'Oui'],
      ['Angers – Bamako', 1974, new Date('2024-02-29'), 'oui'],
      ['Allier', null, null, 'non'],
    ])
  })

  it('freezes its header, sets the widths and filters to the last row', async () => {
    const parts = unzipSync(await aBook([text], [[['a'], ['b']]]))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('width="30"')
    expect(sheet).toContain('<autoFilter ref="A1:A3"/>')
  })

  it('is well formed XML in every part', async () => {
    const parts = unzipSync(await aBook([text], [[['<&>"\u0000\ud800 _x0041_']]], 'a/b[c]:d*e?f'))
    for (const bytes of Object.values(parts)) expect(() => parseXml(strFromU8(bytes))).not.toThrow()
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="a b c  d e f"')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never runs “%s”', async (formula) => {
    const book = await aBook([text], [[[formula]]])
    const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('t="inlineStr" s="6"')
    expect((await readBack(book))[1]).toEqual([formula.trim()]) // this reader trims
  })

  it('gives any printable text back as it was', async () => {
    const printable = fc.string({
      minLength: 1,
      unit: fc.constantFrom(...'aé <>&"\'_x04F1;=+-\n\u00a0’€漢😀'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(printable, { minLength: 1, maxLength: 20 }), async (texts) => {
        const book = await aBook([text], [texts.map((one) => [`|${one}|`])])
        expect((await readBack(book)).slice(1)).toEqual(texts.map((one) => [`|${one}|`]))
      }),
      { numRuns: 60 },
    )
  })

  it('cuts what Excel would refuse', async () => {
    const book = await aBook([text], [[['é'.repeat(40_000)]]])
    const [, [cell = ''] = []] = await readBack(book)
    expect(String(cell)).toHaveLength(32_767)
    expect(String(cell).endsWith('…')).toBe(true)
  })

  it('numbers columns past Z', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({ header: `c${index}`, width: 5 }))
    const book = await aBook(columns, [[columns.map((_, index) => index)]])
    expect((await readBack(book))[1]).toEqual(columns.map((_, index) => index))
  })

  it('asks for rows only as they are read, and says so when it is given up', async () => {
    let asked = 0
    let isClosed = false
    async function* rows() {
      try {
        for (;;) {
          asked++
          yield Array.from({ length: 500 }, (_, line) => [`ligne ${asked} ${line} ${Math.random()}`])
        }
      } finally {
        isClosed = true
      }
    }
    const sheets = [{ name: 'Sans fin', columns: [text], rows: rows() }]
    const chunks = xlsxChunks({ title: 't', creator: 'c', created, sheets })
    while (asked < 30) await chunks.next()
    const before = asked
    expect(before).toBeLessThan(60)
    await chunks.return(undefined)
    expect(isClosed).toBe(true)
    expect(asked).toBe(before)
  })
})
