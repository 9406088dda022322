import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aFund, aGroup } from '../builders'
import { fundList, fundPage, fundsOfCountry } from './queries'

testDatabase()

const client = prismaClient

it('funds come latest first, those of unknown date last, twenty a page', async () => {
  await aFund(client(), { title: 'Sans date' })
  await aFund(client(), { title: 'Ancien', openedOn: '1998' })
  await aFund(client(), { title: 'Récent', openedOn: '2023-02' })
  const list = await fundList('1')
  expect(list.items.map(({ title }) => title)).toEqual(['Récent', 'Ancien', 'Sans date'])
  for (let i = 0; i < 20; i++) await aFund(client())
  expect(await fundList('2')).toMatchObject({ total: 23, page: 2, pageCount: 2 })
  expect(await fundList('99')).toMatchObject({ page: 2 })
  expect(await fundList(['x'])).toMatchObject({ page: 1 })
})

it('a fund shows amounts as stated, and leaves unknown what is unknown', async () => {
  const { id: groupId } = await aGroup(client(), { name: 'Haïti' })
  await aFund(client(), {
    slug: 'haiti',
    groupId,
    countryCodes: ['HT'],
    amountRaisedCents: 14_000_050n,
    donorCount: 28,
    updates: {
      create: [
        { onDate: '2021-08', text: 'Ouverture', source: 'x' },
        { onDate: '2022', text: 'Bilan', source: 'x' },
      ],
    },
  })
  await aFund(client(), { slug: 'nepal' })
  expect(await fundPage('haiti')).toMatchObject({
    amountRaised: 140_000.5,
    donorCount: 28,
    countries: [{ slug: 'haiti' }],
    group: { name: 'Haïti' },
    updates: [{ text: 'Bilan' }, { text: 'Ouverture' }],
  })
  expect(await fundPage('nepal')).toMatchObject({ amountRaised: null, donorCount: null, openedOn: null })
  expect(await fundPage('ailleurs')).toBeNull()
  expect(await fundPage('\u0000')).toBeNull()
})

it('a country has its own funds only', async () => {
  await aFund(client(), { title: 'Haïti', countryCodes: ['HT'] })
  await aFund(client(), { title: 'Mali', countryCodes: ['ML'] })
  expect((await fundsOfCountry('HT')).map(({ title }) => title)).toEqual(['Haïti'])
})
