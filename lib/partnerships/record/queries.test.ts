import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { recordPage } from './queries'

testDatabase()

it('shows everything a record holds', async () => {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const angers = await aCollectivite(database, { name: 'Angers', departementCode: '49' })
  const bamako = await aPartner(database, { name: 'Bamako', levelLabel: 'district' })
  const family = await aTheme(database, { label: 'Environnement' })
  const water = await aTheme(database, { label: 'Eau', parentCode: family.code })
  await anOdd(database, 6)
  await anOdd(database, 4)
  const { slug } = await aPartnership(database, {
    title: 'Angers – Bamako & co',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    themeCodes: [water.code, family.code],
    signedOn: new Date('2020-03-01'),
    transmittedOn: new Date('2020-03-20'),
    odds: {
      create: [
        { oddNumber: 4, weight: 1 },
        { oddNumber: 6, weight: 2 },
      ],
    },
    amounts: {
      create: [
        { year: 2020, frenchCents: 100n },
        { year: 2021, cofundingCents: 5_000_000_000_000n },
      ],
    },
    statusChanges: { create: [{ status: 'EN_COURS', onDate: '2001' }] },
  })
  expect(await recordPage(VISITOR, slug)).toMatchObject({
    title: 'Angers – Bamako & co',
    endYear: null,
    subject: null,
    inForceSince: new Date('2020-03-20'),
    french: [{ name: 'Angers', place: 'Maine-et-Loire', role: 'CHEF_DE_FILE', level: 'COM' }],
    foreign: [{ name: 'Bamako', levelLabel: 'district', country: { slug: 'mali' } }],
    themes: [{ path: ['Environnement', 'Eau'] }, { path: ['Environnement'] }],
    odds: [
      { number: 6, weight: 2 },
      { number: 4, weight: 1 },
    ],
    amounts: [
      { year: 2021, cofundingCents: 5_000_000_000_000 },
      { year: 2020, frenchCents: 100, partnerCents: 0 },
    ],
    statusChanges: [{ status: 'EN_COURS', onDate: '2001' }],
    correctionHref: expect.stringMatching(/^mailto:portail@example\.org\?subject=.*Bamako%20%26%20co/),
  })
})

it('has no page for what is archived or unknown', async () => {
  const { slug } = await aPartnership(prismaClient(), { archivedAt: new Date() })
  expect(await recordPage(VISITOR, slug)).toBeNull()
  expect(await recordPage(VISITOR, 'inconnu')).toBeNull()
})
