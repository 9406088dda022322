import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from './builders'
import { engagedCollectivites, partnershipCards, partnershipsOfCountries, registerFigures } from './queries'

testDatabase()

async function aWorld() {
  const database = prismaClient()
  const [angers, nantes] = [
    await aCollectivite(database, { name: 'Angers' }),
    await aCollectivite(database, { name: 'Nantes' }),
  ]
  const bamako = await aPartner(database, { name: 'District de Bamako' })
  const dakar = await aPartner(database, { name: 'Dakar', countryCode: 'SN' })
  const first = await aPartnership(database, {
    title: 'B. Angers – Bamako',
    frenchIds: [angers.id, nantes.id],
    partnerIds: [bamako.id],
  })
  await aPartnership(database, {
    title: 'A. Angers – Bamako et Dakar',
    frenchIds: [angers.id],
    partnerIds: [bamako.id, dakar.id],
  })
  const archived = await aPartnership(database, {
    title: 'Archive',
    frenchIds: [nantes.id],
    partnerIds: [dakar.id],
    archivedAt: new Date(),
  })
  const desk = await aDesk(database)
  await desk.file({ state: 'SUBMITTED' })
  return { angers, nantes, bamako, dakar, first, archived }
}

const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

describe('lists of partnerships', () => {
  it('hold what is published, by country, authority or collectivité, in alphabetical order', async () => {
    await aWorld()
    const both = ['A. Angers – Bamako et Dakar', 'B. Angers – Bamako']
    const ofMali = await partnershipsOfCountries(VISITOR, ['ML'], 10)
    expect(titles(ofMali)).toEqual(both)
    expect(ofMali).toMatchObject({ total: 2, collectiviteCount: 2 })
    expect(titles(await partnershipsOfCountries(VISITOR, ['SN'], 10))).toEqual([both[0]])
  })

  it('count more than they show, and nothing for no country', async () => {
    await aWorld()
    expect(await partnershipsOfCountries(VISITOR, ['ML', 'SN'], 1)).toMatchObject({
      items: [expect.anything()],
      total: 2,
    })
    expect(await partnershipsOfCountries(VISITOR, [], 5)).toEqual({
      items: [],
      total: 0,
      collectiviteCount: 0,
    })
    expect(await engagedCollectivites(VISITOR, [], 5)).toEqual({ items: [], total: 0 })
  })

  it('name the lead first, under its name of the time', async () => {
    const { nantes, first } = await aWorld()
    await prismaClient().partnershipFrenchParty.updateMany({
      where: { collectiviteId: nantes.id, partnershipId: first.id },
      data: { formerName: 'District de Nantes' },
    })
    const [card] = await partnershipCards(VISITOR, [first.id])
    expect(card?.french.map(({ name }) => name)).toEqual(['Angers', 'District de Nantes'])
    expect(card?.foreign).toMatchObject([
      { name: 'District de Bamako', country: 'Mali', countrySlug: 'mali' },
    ])
  })

  it('keep the order of ids and leave out what is archived or unknown', async () => {
    const { first, archived, angers } = await aWorld()
    expect(await partnershipCards(VISITOR, [archived.id, first.id, angers.id])).toHaveLength(1)
  })
})

it('tells who works with a country, and how much', async () => {
  await aWorld()
  expect(await engagedCollectivites(VISITOR, ['ML'], 10)).toMatchObject({
    total: 2,
    items: [
      { name: 'Angers', partnershipCount: 2 },
      { name: 'Nantes', partnershipCount: 1 },
    ],
  })
  expect(await engagedCollectivites(VISITOR, ['SN'], 10)).toMatchObject({
    items: [{ name: 'Angers', partnershipCount: 1 }],
  })
})

it('measures the register without what is archived or waiting', async () => {
  await aWorld()
  expect(await registerFigures(VISITOR)).toEqual({
    partnerships: 2,
    collectivites: 2,
    partners: 2,
    countries: 2,
  })
})
