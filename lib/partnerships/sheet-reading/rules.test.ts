import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvForExcel } from '@/lib/platform/csv'
import {
  OnePercentService,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { readSpreadsheet } from '@/lib/platform/spreadsheet'
import type { SheetCell } from '@/lib/platform/spreadsheet/sheet-table'
import { xlsxChunks } from '@/lib/platform/xlsx'
import { sheetColumns } from '../register-sheet/labels'
import {
  cellsOf,
  changedCells,
  factKeys,
  inOrder,
  isUntouched,
  sides,
  versionOf,
} from '../register-sheet/rules'
import type { SheetRecord } from '../register-sheet/schema'
import { columnKeys, escaped, type Known, mentions, readLine } from './rules'

const [angers, nantes, bamako, kayes] = [1, 2, 3, 4].map(
  (n) => `a0000000-0000-4000-8000-00000000000${n}`,
) as [string, string, string, string]

const known: Known = {
  collectivites: new Map([
    [angers, { name: 'Angers', code: '214900076' }],
    [nantes, { name: 'Nantes | l’autre [ville]', code: 'nantes' }],
  ]),
  partners: new Map([
    [bamako, { name: 'Bamako', country: 'Mali', code: 'bamako' }],
    [kayes, { name: '名古屋', country: 'Japon', code: 'nagoya' }],
  ]),
  frenchIds: new Map([
    ['214900076', [angers]],
    ['nantes', [nantes]],
    ['saint denis', [angers, nantes]],
    ['angers', [angers]],
  ]),
  foreignIds: new Map([
    ['bamako', [bamako]],
    ['nagoya', [kayes]],
    ['bamako mali', [bamako]],
  ]),
  themeCodes: new Map([
    ['eau', 'eau'],
    ['sante.publique', 'sante.publique'],
    ['sante publique et soins', 'sante.publique'],
  ]),
}

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((value) => value.replaceAll('\u0000', '').trim())
  .map((value) => value || null)
const someText = fc.oneof(
  text,
  fc.constantFrom('=1+1', '’=x', '’’-y', '@a', '+33', '2021', '1,5', 'a;b', 'a | b'),
)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partial = day.chain((date) => fc.constantFrom(date, date.slice(0, 7), date.slice(0, 4)))
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
const year = fc.integer({ min: 1900, max: 2100 })
const cents = fc.integer({ min: 0, max: 1_000_000_000_000 })
const role = fc.constantFrom(...Object.values(PartyRole))

const record: fc.Arbitrary<SheetRecord> = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 40 }).map((value) => value.trim() || 'Titre'),
    kind: maybe(fc.constantFrom(...Object.values(PartnershipKind))),
    status: maybe(fc.constantFrom(...Object.values(PartnershipStatus))),
    firstSignedOn: maybe(partial),
    currentConventionYear: maybe(year),
    startYear: maybe(year),
    endYear: maybe(year),
    deliberatedOn: maybe(day),
    signedOn: maybe(day),
    transmittedOn: maybe(day),
    expiresOn: maybe(day),
    onePercentService: maybe(fc.constantFrom(...Object.values(OnePercentService))),
    subject: someText,
    context: someText,
    source: someText,
    note: someText,
    french: fc
      .uniqueArray(fc.constantFrom(angers, nantes))
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), role, formerName: text }))),
      ),
    foreign: fc
      .uniqueArray(fc.constantFrom(bamako, kayes))
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), role })))),
    themes: fc.uniqueArray(fc.constantFrom('eau', 'sante.publique')),
    odds: fc.uniqueArray(
      fc.record({ number: fc.integer({ min: 1, max: 17 }), weight: fc.constantFrom(1, 2) }),
      { selector: ({ number }) => number },
    ),
    amounts: fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2020, max: 2026 }),
        french: cents,
        partner: cents,
        cofunding: cents,
      }),
      { selector: (row) => row.year },
    ),
  })
  .map(inOrder)

const YEARS = [2026, 2025, 2024, 2023]
const headers = [
  ...factKeys.map((key) => sheetColumns[key].header),
  ...YEARS.flatMap((of) => sides.map((side) => `${side} ${of}`)),
]
const keys = [...factKeys, ...YEARS.flatMap((of) => sides.map((side) => `${side}.${of}`))]

async function asCsv(row: SheetCell[]): Promise<SheetCell[]> {
  const read = await readSpreadsheet(new TextEncoder().encode(csvForExcel(headers, [row])))
  return read.ok ? (read.value[1] ?? []) : []
}

async function asXlsx(row: SheetCell[]): Promise<SheetCell[]> {
  const chunks: Uint8Array[] = []
  const columns = headers.map((header) => ({ header, width: 10 }))
  const book = {
    title: 'T',
    creator: 'C',
    created: new Date(0),
    sheets: [{ name: 'S', columns, rows: [[row]] }],
  }
  for await (const chunk of xlsxChunks(book)) chunks.push(chunk)
  const read = await readSpreadsheet(Buffer.concat(chunks))
  return read.ok ? (read.value[1] ?? []) : []
}

const line = (row: SheetCell[]) => new Map(keys.map((key, index) => [key, row[index] ?? null]))
const written = (of: SheetRecord) => [...cellsOf(of, known, YEARS).values()].map(escaped)

describe('a record that goes out into a sheet and comes back', () => {
  it.each([
    ['text', asCsv],
    ['a workbook', asXlsx],
  ])('is itself when nothing was changed, as %s', async (_name, travel) => {
    await fc.assert(
      fc.asyncProperty(record, async (out) => {
        const back = readLine(line(await travel(written(out))), out, known)
        expect(back).toEqual({ record: out, faults: [] })
        expect(isUntouched(versionOf(out, YEARS), back.record, YEARS)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('takes what another record says, cell by cell, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(record, record, fc.constantFrom(...factKeys), async (before, other, key) => {
        const row = await asCsv(written(before))
        const wanted = (await asCsv(written(other)))[factKeys.indexOf(key)] ?? null
        row[factKeys.indexOf(key)] = wanted
        const { record: after, faults } = readLine(line(row), before, known)
        if (faults.length > 0) return
        const changes = changedCells(before, after, known).map((cell) => cell.key)
        // An objective is either main or other: naming it in one list takes it from the other.
        const allowed = key.startsWith('odds') ? ['oddsMain', 'oddsOther'] : [key]
        expect(changes.filter((changed) => !allowed.includes(changed))).toEqual([])
      }),
    )
  })
})

const blank = readLine(new Map(), null, known).record
const read = (key: string, cell: SheetCell) => readLine(new Map([[key, cell]]), null, known)
const fault = (key: string, cell: SheetCell) => read(key, cell).faults[0]?.message

describe('a cell as people and spreadsheets write it', () => {
  it('is a date in several ways, never with a guessed century', () => {
    const signed = (cell: SheetCell) => read('firstSignedOn', cell).record.firstSignedOn
    expect(['1974', '06/1974', '1974 (juin)', '8/6/1974', '1974-06-08'].map(signed)).toEqual([
      '1974',
      '1974-06',
      '1974-06',
      '1974-06-08',
      '1974-06-08',
    ])
    expect([1974, new Date('1974-06-08')].map(signed)).toEqual(['1974', '1974-06-08'])
    expect(fault('firstSignedOn', 'juin-74')).toContain('1974 (juin)')
    expect(fault('signedOn', '1974')).toContain('jour, mois et année')
    expect(fault('startYear', '74')).toContain('quatre chiffres')
  })

  it('is money with a decimal comma, spaces and sign, or a number', () => {
    const amount = (cell: SheetCell) => read('french.2025', cell).record.amounts[0]?.french
    expect(['12 500,50', '12\u202f500,5 €', '12500.50', 12500.5].map(amount)).toEqual(
      Array(4).fill(1_250_050),
    )
    expect(fault('french.2025', 'douze')).toContain('12')
    expect(fault('french.2025', -3)).toContain('12')
    expect(read('french.2025', null).record.amounts).toEqual([])
    expect(read('partner.2025', 0).record.amounts).toEqual([
      { year: 2025, french: 0, partner: 0, cofunding: 0 },
    ])
  })

  it('is a choice by its words or its code', () => {
    expect(['jumelage', 'JUMELAGE', ' Jumelage '].map((cell) => read('kind', cell).record.kind)).toEqual(
      Array(3).fill('JUMELAGE'),
    )
    expect(fault('status', 'mort')).toContain('«\u00a0En cours\u00a0»')
  })

  it('is a list of objectives between bars, since a comma makes a number', () => {
    expect(read('oddsMain', '6 | ODD 13').record.odds).toEqual([
      { number: 6, weight: 2 },
      { number: 13, weight: 2 },
    ])
    expect(read('oddsMain', 6).record.odds).toEqual([{ number: 6, weight: 2 }])
    expect(fault('oddsMain', 6.13)).toContain('barres')
    expect(fault('oddsMain', '18')).toContain('1 à 17')
  })

  it('is a list of themes by code or label', () => {
    expect(read('themes', 'Santé publique et soins | eau').record.themes).toEqual(['sante.publique', 'eau'])
    expect(fault('themes', 'eau | eau')).toContain('deux fois')
    expect(fault('themes', 'feu')).toContain('feu')
  })

  it('names parties by code or exact name, with their role', () => {
    expect(mentions('Angers [214900076] (chef de file) | Saint-Denis (Réunion)')).toEqual([
      { name: 'Angers', code: '214900076', role: 'CHEF_DE_FILE' },
      { name: 'Saint-Denis (Réunion)', code: null, role: 'PARTENAIRE' },
    ])
    expect(read('foreign', 'Bamako, Mali').record.foreign).toEqual([{ id: bamako, role: 'PARTENAIRE' }])
    expect(read('french', '[214900076]\nNantes [nantes]').faults[0]?.message).toContain('celui de')
    expect(fault('french', 'Lyon [214900076]')).toContain('Angers')
    expect(fault('french', 'Saint-Denis')).toContain('Plusieurs')
    expect(fault('french', 'Brest')).toContain('inconnue')
    expect(fault('french', 'Angers | Angers [214900076]')).toContain('deux fois')
  })

  it('keeps a text within its bounds, and refuses what a formula could not work out', () => {
    expect(fault('title', 'x'.repeat(201))).toContain('200')
    expect(fault('subject', '#REF!')).toContain('formule')
    expect(read('subject', '’=1+1').record.subject).toBe('=1+1')
    expect(blank.title).toBe('')
  })

  it('stands under its header, whatever its case and accents, and other columns are left alone', () => {
    expect(
      columnKeys(['TITRE', 'annee de debut', 'Montant français 2019 (€)', 'Mes remarques', null]),
    ).toEqual(['title', 'startYear', 'french.2019', null, null])
  })
})
