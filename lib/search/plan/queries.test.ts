import { expect, it } from 'vitest'
import { aCountry, aPartner } from '@/lib/collectivites/builders'
import { anArticle, aPublication, aStandingPage } from '@/lib/content/builders'
import { anEvent } from '@/lib/events/builders'
import { aFund, aGroup } from '@/lib/groups/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { sitePlan } from './queries'

testDatabase()

const world = prismaClient()

it('draws the branches that lead somewhere', async () => {
  await aGroup(world, { name: 'Groupe-pays Mali', slug: 'mali', countryCodes: ['ML'] })
  await aPartnership(world, { partnerIds: [(await aPartner(world, { countryCode: 'SN' })).id] })
  await aPartnership(world, {
    archivedAt: new Date(),
    partnerIds: [(await aPartner(world, { countryCode: 'NE' })).id],
  })
  await aCountry(world, { alpha2: 'MA' })
  const past = {
    startsAt: new Date('2015-10-21T08:00:00Z'),
    endsAt: new Date('2015-10-21T16:00:00Z'),
    registrationOpensAt: null,
    registrationClosesAt: null,
  }
  await anEvent(world, past)
  await anEvent(world, { status: 'DRAFT', ...past, startsAt: new Date('2014-10-21T08:00:00Z') })
  await anArticle(world, { publishedOn: '2019-10' })
  await anArticle(world, { publishedOn: '2018', status: 'ARCHIVED' })
  await aPublication(world, { kind: 'ETUDE' })
  await aFund(world, { title: 'Fonds pour Haïti', slug: 'haiti' })
  await aStandingPage(world, { slug: 'accessibilite', title: 'Accessibilité' })
  expect(await sitePlan()).toEqual({
    groups: [{ slug: 'mali', name: 'Groupe-pays Mali', kind: 'PAYS' }],
    countries: [
      { slug: 'mali', name: 'Mali' },
      { slug: 'senegal', name: 'Sénégal' },
    ],
    eventYears: [2015],
    newsYears: ['2019'],
    publications: ['ETUDE'],
    funds: [{ slug: 'haiti', name: 'Fonds pour Haïti' }],
    pages: [{ slug: 'accessibilite', name: 'Accessibilité' }],
  })
})
