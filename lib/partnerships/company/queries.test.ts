import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner, aRegion, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { busiestOnThemes, neighboursAbroad, otherPartners, othersInCountry } from './queries'

testDatabase()

const client = prismaClient

async function aRegionAtWork() {
  await aRegion(client(), { code: '52' })
  await aRegion(client(), { code: '53', name: 'Bretagne' })
  const [angers, nantes, cholet, rennes] = await Promise.all([
    aCollectivite(client(), { slug: 'angers', name: 'Angers', regionCode: '52' }),
    aCollectivite(client(), { slug: 'nantes', name: 'Nantes', regionCode: '52' }),
    aCollectivite(client(), { slug: 'cholet', name: 'Cholet', regionCode: '52' }),
    aCollectivite(client(), { slug: 'rennes', name: 'Rennes', regionCode: '53' }),
  ])
  const bamako = await aPartner(client(), { slug: 'bamako', name: 'Bamako' })
  const koutiala = await aPartner(client(), { slug: 'koutiala', name: 'Koutiala' })
  const thies = await aPartner(client(), { slug: 'thies', name: 'Thiès', countryCode: 'SN' })
  const osnabruck = await aPartner(client(), { slug: 'osnabruck', name: 'Osnabrück', countryCode: 'DE' })
  const link = (frenchIds: string[], partnerIds: string[], more = {}) =>
    aPartnership(client(), { frenchIds, partnerIds, ...more })
  await link([angers.id], [bamako.id, thies.id])
  await link([nantes.id], [koutiala.id])
  await link([nantes.id], [koutiala.id, thies.id])
  await link([cholet.id, angers.id], [bamako.id])
  await link([rennes.id], [koutiala.id])
  await link([cholet.id], [osnabruck.id])
  await link([cholet.id], [koutiala.id], { archivedAt: new Date() })
  return { angers, bamako, koutiala }
}

describe('who else of the région works with the same countries', () => {
  it('names those that share most first, with what they share', async () => {
    const { angers } = await aRegionAtWork()
    const { items, total } = await neighboursAbroad(VISITOR, angers.id, '52', 10)
    expect(total).toBe(2)
    expect(items.map(({ slug, with: shared }) => [slug, shared.map(({ name }) => name)])).toEqual([
      ['nantes', ['Mali', 'Sénégal']],
      ['cholet', ['Mali']],
    ])
  })

  it('is bounded, and counts what it leaves out', async () => {
    const { angers } = await aRegionAtWork()
    expect(await neighboursAbroad(VISITOR, angers.id, '52', 1)).toMatchObject({
      total: 2,
      items: [{ slug: 'nantes' }],
    })
    expect(await neighboursAbroad(VISITOR, angers.id, '53', 9)).toMatchObject({
      items: [{ slug: 'rennes' }],
    })
  })

  it('is nobody for who has no partnership', async () => {
    const alone = await aCollectivite(client(), { regionCode: (await aRegion(client())).code })
    expect(await neighboursAbroad(VISITOR, alone.id, '52', 9)).toEqual({ items: [], total: 0 })
  })
})

describe('who else works in the country of an authority', () => {
  it('leaves its own partners out, and archived records', async () => {
    const { bamako } = await aRegionAtWork()
    const { items, total } = await othersInCountry(VISITOR, bamako.id, 'ML', 10)
    expect(total).toBe(2)
    expect(items.map(({ slug, partnerships, with: others }) => [slug, partnerships, others])).toEqual([
      ['nantes', 2, [{ slug: 'koutiala', name: 'Koutiala' }]],
      ['rennes', 1, [{ slug: 'koutiala', name: 'Koutiala' }]],
    ])
  })

  it('names the other authorities of the country that co-operate', async () => {
    const { bamako, koutiala } = await aRegionAtWork()
    await aPartner(client(), { name: 'Ségou' })
    expect((await otherPartners(VISITOR, bamako.id, 'ML', 10)).items).toEqual([
      { slug: 'koutiala', name: 'Koutiala', levelLabel: null, partnerships: 3 },
    ])
    expect((await otherPartners(VISITOR, koutiala.id, 'ML', 10)).items[0]).toMatchObject({ partnerships: 2 })
  })
})

it('the collectivités most engaged on a theme, its branches included', async () => {
  const water = await aTheme(client(), { code: 'eau' })
  const well = await aTheme(client(), { code: 'eau.puits', parentCode: 'eau' })
  const nantes = await aCollectivite(client(), { slug: 'nantes', name: 'Nantes' })
  const brest = await aCollectivite(client(), { slug: 'brest', name: 'Brest' })
  await aPartnership(client(), { frenchIds: [nantes.id, brest.id], themeCodes: [water.code, well.code] })
  await aPartnership(client(), { frenchIds: [nantes.id], themeCodes: [well.code] })
  await aPartnership(client(), { frenchIds: [brest.id] })
  const codes = [water.code, well.code]
  const { items, total } = await busiestOnThemes(VISITOR, codes, 5)
  expect(items.map(({ slug, partnerships }) => [slug, partnerships])).toEqual([
    ['nantes', 2],
    ['brest', 1],
  ])
  expect(total).toBe(2)
  expect(await busiestOnThemes(VISITOR, ['culture'], 5)).toEqual({ items: [], total: 0 })
})
