import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { openDataCatalogue, openDataPage, openDataSchema } from './queries'

testDatabase()

const jsonOf = (reply: OpenReply) => JSON.parse(JSON.stringify(reply && 'json' in reply ? reply.json : null))

describe('the Table Schema', () => {
  it('keeps the rules of frictionless and of schema.data.gouv.fr', async () => {
    const schema = jsonOf(await openDataSchema())
    expect(schema).toMatchObject({
      $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
      name: expect.stringMatching(/^[a-z0-9-]+$/),
      countryCode: 'FR',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      path: 'http://localhost:3000/donnees-ouvertes/schema.json',
      primaryKey: 'identifiant',
      missingValues: [''],
    })
    const names = schema.fields.map(({ name }: { name: string }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const field of schema.fields) {
      expect(field.name).toMatch(/^[a-z][a-z_]*$/)
      expect(['string', 'integer', 'number', 'date', 'datetime']).toContain(field.type)
      expect(field.title && field.description && field.example).toBeTruthy()
      if (field.constraints?.pattern) expect(field.example).toMatch(new RegExp(field.constraints.pattern))
      if (field.constraints?.enum) expect(field.constraints.enum).toContain(field.example)
    }
  })
})

describe('the catalogue', () => {
  it('describes the dataset, its files, its API, its licence and its span', async () => {
    const database = prismaClient()
    const record = await aPartnership(database, { startYear: 1961 })
    await aPartnership(database, { startYear: 1900, archivedAt: new Date() })
    const catalogue = jsonOf(await openDataCatalogue(VISITOR))
    expect(catalogue['@type']).toBe('dcat:Catalog')
    const [dataset] = catalogue['dcat:dataset']
    expect(dataset).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:accrualPeriodicity': { '@id': expect.stringContaining('/frequency/') },
      'dct:license': { '@id': expect.stringContaining('licence-ouverte') },
      'dct:publisher': { 'foaf:name': { '@value': 'Cités Unies France' } },
      'dct:temporal': { 'dcat:startDate': { '@value': '1961' } },
      'dct:modified': { '@value': record.updatedAt.toISOString() },
    })
    expect(dataset['dcat:distribution']).toHaveLength(4)
    for (const one of dataset['dcat:distribution'])
      expect(one['dcat:downloadURL']['@id']).toMatch(
        /^http:\/\/localhost:3000\/(partenariats|donnees-ouvertes)\//,
      )
    const prefixes = new Set(Object.keys(catalogue['@context']))
    for (const [, prefix = ''] of JSON.stringify(catalogue).matchAll(/"([a-z]+):[A-Za-z]+":/g))
      expect([...prefixes]).toContain(prefix)
  })

  it('stands while the register is empty', async () => {
    const [dataset] = jsonOf(await openDataCatalogue(VISITOR))['dcat:dataset']
    expect(dataset).not.toHaveProperty('dct:temporal')
    expect(dataset).not.toHaveProperty('dct:modified')
  })
})

describe('the page on open data', () => {
  it('counts what the files hold, and its examples exist', async () => {
    expect((await openDataPage(VISITOR)).example).toBeNull()
    const record = await aPartnership(prismaClient())
    await aPartnership(prismaClient(), { archivedAt: new Date() })
    const page = await openDataPage(VISITOR)
    expect(page.figures.partnerships).toBe(1)
    expect(page.example).toMatchObject({ slug: record.slug, country: 'mali' })
    expect(page.operations.map(({ example }) => example)).toContain('/api/v1/partnerships/angers-bamako')
    for (const { example } of page.operations) expect(example).not.toMatch(/[{}]/)
  })
})
