import { describe, expect, it } from 'vitest'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aGroup } from './builders'
import {
  groupBySlug,
  groupList,
  groupOptions,
  groupsOfCollectivite,
  groupsOfCountry,
  runningGroups,
} from './queries'

testDatabase()

const client = prismaClient

describe('the list of groups', () => {
  it('counts the published partnerships of its countries, once each', async () => {
    await aGroup(client(), { name: 'Sahel', kind: 'DYNAMIQUE_REGIONALE', countryCodes: ['ML', 'NE'] })
    await aGroup(client(), { name: 'Climat', kind: 'RESEAU' })
    const bamako = await aPartner(client(), { countryCode: 'ML' })
    const niamey = await aPartner(client(), { countryCode: 'NE' })
    await aPartnership(client(), { partnerIds: [bamako.id, niamey.id] })
    await aPartnership(client(), { partnerIds: [bamako.id], archivedAt: new Date() })
    expect((await groupList()).map(({ name, partnerships }) => [name, partnerships])).toEqual([
      ['Climat', null],
      ['Sahel', 1],
    ])
  })

  it('puts closed groups last, and É among the E', async () => {
    await aGroup(client(), { name: 'Eau', status: 'CLOSED' })
    await aGroup(client(), { name: 'Vietnam' })
    await aGroup(client(), { name: 'États-Unis' })
    expect((await groupList()).map(({ name }) => name)).toEqual(['États-Unis', 'Vietnam', 'Eau'])
    expect((await groupOptions()).map(({ name }) => name)).toEqual(['Eau', 'États-Unis', 'Vietnam'])
    expect((await runningGroups()).map(({ name }) => name)).toEqual(['États-Unis', 'Vietnam'])
  })
})

it('a group is known by its address, for filters', async () => {
  await aGroup(client(), { slug: 'mali', name: 'Mali' })
  expect(await groupBySlug('mali')).toMatchObject({ name: 'Mali', kind: 'PAYS' })
  expect(await groupBySlug('atlantide')).toBeNull()
  expect(await groupBySlug('\u0000')).toBeNull()
})

it('a country has its own group first, then the wider ones, and not those of others', async () => {
  await aGroup(client(), { name: 'Sahel', kind: 'DYNAMIQUE_REGIONALE', countryCodes: ['ML', 'NE'] })
  await aGroup(client(), { name: 'Mali', countryCodes: ['ML'] })
  await aGroup(client(), { name: 'Haïti', countryCodes: ['HT'] })
  expect((await groupsOfCountry('ML')).map(({ name }) => name)).toEqual(['Mali', 'Sahel'])
})

it('a collectivité has the groups it takes part in', async () => {
  const { id: collectiviteId } = await aCollectivite(client())
  await aGroup(client(), { name: 'Mali', members: { create: { collectiviteId } } })
  await aGroup(client(), { name: 'Haïti' })
  expect((await groupsOfCollectivite(collectiviteId)).map(({ name }) => name)).toEqual(['Mali'])
})
