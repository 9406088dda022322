import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import { apiFacets, apiPartnerships } from '../api/queries'
import { facetShapes } from '../api-document/schema'
import { aPartnership } from '../builders'
import { openDataSchema } from '../catalogue/queries'
import { facetKeys } from '../register/labels'
import { registerCount, registerPage } from '../register/queries'
import { RegisterFilters } from '../register/schema'
import { type ExportFormat, registerExport } from './queries'
import { readableFields, titleOf } from './rules'
import { exportFields } from './schema'

testDatabase()

const noon = new Date('2026-11-23T12:00:00Z')
const jsonOf = (reply: OpenReply) => JSON.parse(JSON.stringify(reply && 'json' in reply ? reply.json : null))

async function bytesOf(format: ExportFormat, query = ''): Promise<Buffer> {
  const reply = await registerExport(VISITOR, format, new URLSearchParams(query), noon)
  if (!reply || !('file' in reply)) throw new Error('a file is expected')
  const parts: Uint8Array[] = []
  for await (const chunk of reply.file.chunks()) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}

/** Rows of a CSV as RFC 4180 describes it. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy')
  const row: string[] = []
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push(row.splice(0))
  }
  expect(row).toEqual([])
  return rows
}

const openRows = async (query = '') => rowsOf((await bytesOf('open-csv', query)).toString(), ',')

async function aRichRecord() {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const angers = await aCollectivite(database, {
    name: 'Angers',
    siren: '214900078',
    insee: '49007',
    population: 157_175,
    regionCode: '52',
    departementCode: '49',
    latitude: 47.47,
    longitude: -0.55,
  })
  const grouping = await aCollectivite(database, { name: 'Loire|Métropole', siren: '244900015', level: 'CU' })
  const bamako = await aPartner(database, { name: 'Bamako', slug: 'bamako', latitude: 12.65, longitude: -8 })
  const unknown = await aPartner(database, { name: 'Sans lieu', slug: 'sans-lieu', countryCode: 'SN' })
  const family = await aTheme(database, { label: 'Environnement' })
  const water = await aTheme(database, { label: 'Eau', parentCode: family.code })
  await anOdd(database, 6)
  await anOdd(database, 11)
  return aPartnership(database, {
    title: '=Angers; "Bamako"\nsuite',
    frenchIds: [angers.id, grouping.id],
    partnerIds: [bamako.id, unknown.id],
    themeCodes: [water.code],
    kind: 'JUMELAGE',
    firstSignedOn: '1974-06',
    currentConventionYear: 2022,
    endYear: 2026,
    deliberatedOn: new Date('2022-03-28'),
    signedOn: new Date('2022-05-12'),
    transmittedOn: new Date('2022-05-20'),
    expiresOn: new Date('2025-12-31'),
    onePercentService: 'EAU_ASSAINISSEMENT',
    subject: 'Déchets, eau',
    context: 'Depuis longtemps',
    note: 'Note',
    source: 'https://example.com/source',
    themeWords: ['lecture publique'],
    verifiedOn: new Date('2026-02-11'),
    odds: {
      create: [
        { oddNumber: 6, weight: 2 },
        { oddNumber: 11, weight: 1 },
      ],
    },
    amounts: {
      create: [
        { year: 2023, frenchCents: 1050n, partnerCents: 200n },
        { year: 2022, frenchCents: 100n, cofundingCents: 5n },
      ],
    },
  })
}

describe('the open CSV', () => {
  it('has the columns of the published schema, all of them and no other', async () => {
    const { fields } = jsonOf(await openDataSchema())
    expect((await openRows())[0]).toEqual(fields.map(({ name }: { name: string }) => name))
  })

  it('keeps every promise of the schema, cell by cell', async () => {
    await aRichRecord()
    await aPartnership(prismaClient(), { kind: null, status: null, startYear: null })
    const { fields } = jsonOf(await openDataSchema())
    const [, ...rows] = await openRows()
    expect(rows).toHaveLength(2)
    for (const row of rows) for (const [index, field] of fields.entries()) checkCell(field, row[index] ?? '')
    const filled = rows.map((row) => row.filter((cell) => cell !== '').length)
    expect(Math.max(...filled), 'the rich record fills nearly every column').toBeGreaterThan(
      fields.length - 2,
    )
  })

  it('holds exactly what the record says', async () => {
    const { id } = await aRichRecord()
    const [header = [], row = []] = await openRows()
    expect(Object.fromEntries(header.map((name, index) => [name, row[index]]))).toMatchObject({
      identifiant: id,
      titre: '=Angers; "Bamako"\nsuite',
      nature: 'jumelage',
      collectivites: 'Angers|Loire/Métropole',
      collectivites_siren: '214900078|244900015',
      collectivites_insee: '49007|',
      collectivites_departements: '49|',
      partenaires: 'Bamako|Sans lieu',
      partenaires_pays: 'ML|SN',
      partenaires_latitudes: '12.65|',
      premiere_signature: '1974-06',
      annee_debut: '2001',
      date_entree_en_vigueur: '2022-05-20',
      themes: 'Environnement > Eau',
      odd_principaux: '6',
      odd_significatifs: '11',
      montants_annees: '2022|2023',
      montant_francais: '11.5',
      montant_partenaire: '2',
      montant_cofinancement: '0.05',
      verifie_le: '2026-02-11',
    })
  })
})

type Field = {
  name: string
  type: string
  constraints?: { required?: boolean; pattern?: string; enum?: string[]; minimum?: number; maximum?: number }
}

const shapes: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
}

function checkCell({ name, type, constraints = {} }: Field, cell: string): void {
  const told = `${name}: ${cell}`
  if (cell === '') {
    expect(constraints.required, told).not.toBe(true)
    return
  }
  expect(cell, told).toMatch(shapes[type] ?? /never/)
  if (constraints.pattern) expect(cell, told).toMatch(new RegExp(constraints.pattern))
  if (constraints.enum) expect(constraints.enum, told).toContain(cell)
  if (constraints.minimum !== undefined)
    expect(Number(cell), told).toBeGreaterThanOrEqual(constraints.minimum)
  if (constraints.maximum !== undefined) expect(Number(cell), told).toBeLessThanOrEqual(constraints.maximum)
}

describe('the files for people', () => {
  it('say it in words, and Excel runs nothing', async () => {
    await aRichRecord()
    const text = (await bytesOf('csv')).toString()
    expect(text.startsWith('\uFEFFIdentifiant;Titre;')).toBe(true)
    const [header = [], row = []] = rowsOf(text, ';')
    expect(header).toEqual(readableFields.map(titleOf))
    expect(Object.fromEntries(header.map((name, index) => [name, row[index]]))).toMatchObject({
      Titre: '’=Angers; "Bamako"\nsuite',
      'Nature du lien': 'Jumelage',
      'Collectivités françaises': 'Angers ; Loire|Métropole',
      Département: 'Maine-et-Loire',
      Pays: 'Mali ; Sénégal',
      Signature: '12/05/2022',
      'Apport français (€)': '11,5',
    })
  })

  it('are a workbook of real numbers and real days, with its explanations', async () => {
    const { id } = await aRichRecord()
    const sheets = await readXlsxFile(await bytesOf('xlsx'))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Partenariats', 'À propos'])
    const [header = [], row = []] = sheets[0]?.data ?? []
    expect(Object.fromEntries(header.map((name, index) => [name, row[index]]))).toMatchObject({
      Identifiant: id,
      Titre: '=Angers; "Bamako"\nsuite',
      Signature: new Date('2022-05-12'),
      'Année de début': 2001,
      'Apport français (€)': 11.5,
    })
    expect(JSON.stringify(sheets[1]?.data)).toContain('Licence Ouverte')
  })

  it('are named after the day', async () => {
    const reply = await registerExport(VISITOR, 'xlsx', new URLSearchParams(), noon)
    expect(reply).toMatchObject({ file: { name: 'partenariats-2026-11-23.xlsx' } })
  })
})

describe('GeoJSON', () => {
  it('places a record where its authorities abroad are, and keeps those that are nowhere', async () => {
    const { id } = await aRichRecord()
    await aPartnership(prismaClient())
    const { type, features } = JSON.parse((await bytesOf('geojson')).toString())
    expect(type).toBe('FeatureCollection')
    const rich = features.find((one: { id: string }) => one.id === id)
    expect(rich.geometry).toEqual({ type: 'MultiPoint', coordinates: [[-8, 12.65]] })
    expect(rich.properties).toMatchObject({
      chef_de_file_latitude: 47.47,
      chef_de_file_longitude: -0.55,
      date_signature: '2022-05-12',
      annee_debut: 2001,
    })
    const names = [...exportFields.map(({ name }) => name), 'chef_de_file_latitude', 'chef_de_file_longitude']
    expect(Object.keys(rich.properties)).toEqual(names)
    expect(features.filter((one: { geometry: unknown }) => one.geometry === null)).toHaveLength(1)
  })
})

describe('the numbers', () => {
  beforeEach(aVariedRegister)

  it('are the same on the page, in every file and in the API, whatever is asked', async () => {
    const anyQuery = fc
      .tuple(
        fc.constantFrom('', '', 'bamako', 'angers', 'eau'),
        fc.subarray([...facetKeys], { maxLength: 2 }),
        fc.infiniteStream(fc.nat(6)),
      )
      .map(([q, keys, picks]) => {
        const query = new URLSearchParams(q ? { q } : {})
        for (const key of keys) query.append(key, valueFor(key, picks.next().value ?? 0))
        return query
      })
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const text = query.toString()
        const raw = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
        const total = await registerCount(VISITOR, RegisterFilters.parse(raw))
        expect((await registerPage(VISITOR, raw)).total).toBe(total)
        expect((await openRows(text)).length - 1).toBe(total)
        expect(rowsOf((await bytesOf('csv', text)).toString(), ';').length - 1).toBe(total)
        const [sheet] = await readXlsxFile(await bytesOf('xlsx', text))
        expect((sheet?.data.length ?? 0) - 1).toBe(total)
        expect(JSON.parse((await bytesOf('geojson', text)).toString()).features).toHaveLength(total)
        expect(jsonOf(await apiPartnerships(VISITOR, query)).total).toBe(total)
        expect(jsonOf(await apiFacets(VISITOR, query)).total).toBe(total)
      }),
      { numRuns: 25 },
    )
  })

  it('do not depend on the page one is on', async () => {
    expect((await openRows('page=2&tri=ajout')).length).toBe((await openRows()).length)
  })

  it('refuse a filter that does not exist rather than give everything', async () => {
    const reply = await registerExport(VISITOR, 'csv', new URLSearchParams('country=mali'), noon)
    expect(reply).toMatchObject({ problem: { status: 400 } })
  })
})

function valueFor(key: (typeof facetKeys)[number], pick: number): string {
  const { schema, example } = facetShapes[key]
  const values = 'enum' in schema ? schema.enum : [example, 'senegal', '84', '11', '2001', 'theme-inconnu']
  return (
    values.filter((value) => new RegExp('pattern' in schema ? schema.pattern : '').test(value))[pick] ??
    example
  )
}

/** Two dozen records that differ by side, kind, state, year and subject; one is archived. */
async function aVariedRegister() {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const french = [
    await aCollectivite(database, {
      name: 'Angers',
      regionCode: '52',
      departementCode: '49',
      population: 157_000,
    }),
    await aCollectivite(database, { name: 'Allier', level: 'DEP', population: 333_000 }),
    await aCollectivite(database, { name: 'Petite commune', population: 900 }),
  ]
  const foreign = [
    await aPartner(database, { name: 'Bamako' }),
    await aPartner(database, { name: 'Saint-Louis', countryCode: 'SN' }),
    await aPartner(database, { name: 'Osnabrück', countryCode: 'DE' }),
  ]
  const kinds = ['JUMELAGE', 'CONVENTION', null] as const
  const statuses = ['EN_COURS', 'TERMINE', 'SUSPENDU', null] as const
  const days = [new Date(), new Date('2024-01-01'), null]
  for (let n = 0; n < 24; n++)
    await aPartnership(database, {
      title: `${french[n % 3]?.name} – ${foreign[n % 2]?.name} ${n}`,
      frenchIds: french.filter((_, index) => index === n % 3 || n % 7 === index).map(({ id }) => id),
      partnerIds: foreign.filter((_, index) => index === n % 2 || n % 5 === index).map(({ id }) => id),
      kind: kinds[n % 3] ?? null,
      status: statuses[n % 4] ?? null,
      startYear: n % 6 === 0 ? null : 1955 + n * 3,
      verifiedOn: days[n % 3] ?? null,
      archivedAt: n === 23 ? new Date() : null,
    })
}
