import { describe, expect, it } from 'vitest'
import { aCollectivite, aLocalAssociation } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aFund, aGroup } from '../builders'
import { groupPage } from './queries'

testDatabase()

const client = prismaClient

describe('a group', () => {
  it('tells its history in order, by decade, each landmark with its own anchor', async () => {
    await aGroup(client(), {
      slug: 'mali',
      timeline: {
        create: [
          { startsOn: '2012-03-22', title: 'Crise', source: 'x' },
          { startsOn: '1988', title: 'Création', source: 'x' },
          { startsOn: '2012', title: 'Fonds', source: 'x' },
          { startsOn: '2000', endsOn: '2009', title: 'Santé', source: 'x' },
        ],
      },
    })
    const page = await groupPage('mali')
    expect(page?.chapters.map(({ decade }) => decade)).toEqual([1980, 2000, 2010])
    expect(page?.chapters.flatMap(({ entries }) => entries.map(({ anchor }) => anchor))).toEqual([
      'repere-1988',
      'repere-2000',
      'repere-2012',
      'repere-2012-03-22',
    ])
  })

  it('shows its own funds and those of its countries, and the associations of its countries only', async () => {
    const { id: groupId } = await aGroup(client(), { slug: 'mali', countryCodes: ['ML'] })
    await aFund(client(), { title: 'Du groupe', groupId, openedOn: '2012' })
    await aFund(client(), { title: 'Du pays', countryCodes: ['ML'], openedOn: '2020' })
    await aFund(client(), { title: 'D’ailleurs', countryCodes: ['HT'] })
    await aLocalAssociation(client(), { name: 'AMM', countryCode: 'ML' })
    await aLocalAssociation(client(), { name: 'FENAMH', countryCode: 'HT' })
    const page = await groupPage('mali')
    expect(page?.funds.map(({ title }) => title)).toEqual(['Du pays', 'Du groupe'])
    expect(page?.associations.map(({ name }) => name)).toEqual(['AMM'])
  })

  it('reads the figures its sources state, and none when they are badly written', async () => {
    await aGroup(client(), { slug: 'mali', keyFacts: [{ label: 'Réunions', value: 'Une à deux par an' }] })
    await aGroup(client(), { slug: 'niger', keyFacts: { label: 'x' } })
    expect(await groupPage('mali')).toMatchObject({ keyFacts: [{ label: 'Réunions' }] })
    expect(await groupPage('niger')).toMatchObject({ keyFacts: [], chapters: [], funds: [] })
  })

  it('names the collectivités that take part beyond the register', async () => {
    const { id: collectiviteId } = await aCollectivite(client(), { name: 'Angers' })
    await aGroup(client(), { slug: 'mali', members: { create: { collectiviteId } } })
    expect((await groupPage('mali'))?.members.map(({ name }) => name)).toEqual(['Angers'])
  })

  it('of an unknown address is nothing', async () => {
    expect(await groupPage('atlantide')).toBeNull()
    expect(await groupPage('mali\u0000')).toBeNull()
  })
})
