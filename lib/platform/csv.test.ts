import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, csvForExcel, excelCsvChunks, frenchDay, openCsvChunks } from './csv'

/** Reads a file as Excel does: semicolons, doubled quotes, CRLF between rows. */
function read(csv: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let i = 1; i < csv.length; i++) {
    const row = rows.at(-1) ?? []
    const sign = csv[i] ?? ''
    const last = row.length - 1
    if (quoted && sign === '"' && csv[i + 1] === '"') i++
    else if (sign === '"') {
      quoted = !quoted
      continue
    } else if (!quoted && sign === ';') {
      row.push('')
      continue
    } else if (!quoted && sign === '\r' && csv[i + 1] === '\n') {
      rows.push([''])
      i++
      continue
    }
    row[last] += sign
  }
  return rows.slice(0, -1)
}

describe('a table for Excel', () => {
  it('begins with the mark of UTF-8, separates with semicolons and ends lines with CRLF', () => {
    expect(csvForExcel(['Nom', 'Référent'], [['Zoé', 'Angers']])).toBe('\uFEFFNom;Référent\r\nZoé;Angers\r\n')
  })

  it('writes days and figures the French way', () => {
    const day = new Date('2026-12-09T23:30:00Z') // already the 10th in Paris
    expect(read(csvForExcel(['a'], [[day, 1.5, null, -3]]))[1]).toEqual(['10/12/2026', '1,5', '', '-3'])
    expect(frenchDay('2026-12-10')).toBe('10/12/2026')
  })

  it.each(['=1+1', '+33 1 23', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])(
    'neutralises a cell that Excel would run: %j',
    (text) => expect(read(csvForExcel(['a'], [[text]]))[1]).toEqual([`’${text}`]),
  )

  it('gives back whatever was written', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text))
    const width = 3
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(csvForExcel(['a', 'b', 'c'], table)).slice(1)).toEqual(table)
      }),
    )
  })
})

async function* batches(...all: CsvCell[][][]) {
  yield* all
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

describe('a table that arrives in batches', () => {
  const first: CsvCell[][] = [['Zoé', new Date('2024-02-29'), true]]
  const second: CsvCell[][] = [['a,b "c"\n=1', null, false, 1.5]]

  it('is the same for Excel as when it is written at once', async () => {
    const chunks = excelCsvChunks(['n', 'd'], batches(first, [], second))
    expect(await textOf(chunks)).toBe(csvForExcel(['n', 'd'], [...first, ...second]))
  })

  it('is plain CSV for programs, its text untouched', async () => {
    expect(await textOf(openCsvChunks(['n', 'd'], batches(first, [], second)))).toBe(
      'n,d\r\nZoé,2024-02-29,true\r\n"a,b ""c""\n=1",,false,1.5\r\n',
    )
  })

  it('has its header even when it is empty', async () => {
    expect(await textOf(openCsvChunks(['n'], batches()))).toBe('n\r\n')
    expect(await textOf(excelCsvChunks(['n'], batches()))).toBe('\uFEFFn\r\n')
  })
})
