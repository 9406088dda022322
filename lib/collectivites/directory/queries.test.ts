import { describe, expect, it } from 'vitest'
import { aPartnership } from '@/lib/partnerships/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCollectivite, aDepartement, aPartner } from '../builders'
import { collectiviteDirectory, partnerDirectory } from './queries'

testDatabase()

const client = prismaClient

async function aDirectory() {
  await aDepartement(client(), { code: '49' })
  const angers = await aCollectivite(client(), { name: 'Angers', departementCode: '49', regionCode: '52' })
  const allier = await aCollectivite(client(), { name: 'Département de l’Allier', level: 'DEP' })
  await aCollectivite(client(), { name: 'Saint-Étienne', isMember: true })
  const former = await aCollectivite(client(), { name: 'Ancienne' })
  const bamako = await aPartner(client(), { name: 'Bamako', level: 'REGIONAL' })
  const thies = await aPartner(client(), { name: 'Thiès', countryCode: 'SN' })
  const gone = await aPartner(client(), { name: 'Gao', countryCode: 'NE' })
  await aPartnership(client(), { frenchIds: [angers.id, allier.id], partnerIds: [bamako.id] })
  await aPartnership(client(), { frenchIds: [angers.id], partnerIds: [bamako.id, thies.id] })
  await aPartnership(client(), { frenchIds: [former.id], partnerIds: [gone.id], archivedAt: new Date() })
}

const names = async (raw: object) => (await collectiviteDirectory(raw)).items.map(({ name }) => name)
const partners = async (raw: object) => (await partnerDirectory(raw)).items.map(({ name }) => name)

describe('the directory of collectivités', () => {
  it('begins with those of the register, each with what it holds', async () => {
    await aDirectory()
    const { items, total } = await collectiviteDirectory({})
    expect(total).toBe(2)
    expect(items.map(({ name, partnerships }) => [name, partnerships])).toEqual([
      ['Angers', 2],
      ['Département de l’Allier', 1],
    ])
    expect(items[0]).toMatchObject({ departement: 'Maine-et-Loire', isMember: false })
  })

  it('opens to the members, and to everybody', async () => {
    await aDirectory()
    expect(await names({ vue: 'adherentes' })).toEqual(['Saint-Étienne'])
    expect(await names({ vue: 'toutes' })).toHaveLength(4)
    expect(await names({ vue: 'toutes', q: 'st etienne' })).toEqual(['Saint-Étienne'])
  })

  it('filters by place and level', async () => {
    await aDirectory()
    expect(await names({ region: '52' })).toEqual(['Angers'])
    expect(await names({ departement: '49', niveau: 'com' })).toEqual(['Angers'])
    expect(await names({ niveau: 'dep' })).toEqual(['Département de l’Allier'])
  })

  it('drops what it cannot read, and finds nothing for words that are none', async () => {
    await aDirectory()
    expect(await names({ region: "' or 1", niveau: 'zzz', vue: 'x', page: '-1' })).toHaveLength(2)
    expect(await names({ q: '???' })).toEqual([])
    expect(await names({ q: '\u0000angers' })).toEqual(['Angers'])
    expect(await names({ q: ['angers', 'x'] })).toEqual(['Angers'])
  })

  it('has thirty a page', async () => {
    for (let n = 0; n < 31; n++) await aCollectivite(client())
    expect(await collectiviteDirectory({ vue: 'toutes' })).toMatchObject({ total: 31, pageCount: 2 })
    expect(await names({ vue: 'toutes', page: '2' })).toHaveLength(1)
  })
})

describe('the directory of authorities abroad', () => {
  it('holds those of a published partnership', async () => {
    await aDirectory()
    const page = await partnerDirectory({})
    expect(page.items.map(({ name, partnerships }) => [name, partnerships])).toEqual([
      ['Bamako', 2],
      ['Thiès', 1],
    ])
    expect(page.countries.map(({ slug }) => slug)).toEqual(['mali', 'senegal'])
  })

  it('filters by name, country and level', async () => {
    await aDirectory()
    expect(await partners({ q: 'THIES' })).toEqual(['Thiès'])
    expect(await partners({ pays: 'mali' })).toEqual(['Bamako'])
    expect(await partners({ niveau: 'regional' })).toEqual(['Bamako'])
    expect(await partners({ pays: 'niger' })).toEqual([])
    expect(await partners({ q: '%' })).toEqual([])
  })
})
