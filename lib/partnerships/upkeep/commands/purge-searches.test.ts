import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCountry } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { purgeSearches } from './purge-searches'

testDatabase()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

it('drops what was never confirmed, a week later', async () => {
  const database = prismaClient()
  const { alpha2: countryCode } = await aCountry(database)
  const search = (slug: string, values: object) =>
    database.partnerSearch.create({
      data: {
        slug,
        side: 'FOREIGN',
        state: 'AWAITING_EMAIL',
        title: 'Cherche un partenaire',
        text: 'Une commune cherche un partenaire.',
        authorityName: 'Commune exemple',
        countryCode,
        contactName: 'Camille Exemple',
        contactEmail: 'camille@example.org',
        tokenHash: slug.padEnd(64, 'x'),
        ...values,
      },
    })
  await search('oubliee', { createdAt: daysAgo(8) })
  await search('recente', { createdAt: daysAgo(6) })
  const { id: searchId } = await search('deposee', { state: 'SUBMITTED', createdAt: daysAgo(30) })
  const message = (institution: string, values: object) =>
    database.partnerSearchMessage.create({
      data: {
        searchId,
        institution,
        senderName: 'Alix',
        senderEmail: 'alix@example.org',
        text: 'Bonjour',
        ...values,
      },
    })
  await message('oubliée', { createdAt: daysAgo(8) })
  await message('transmise', { createdAt: daysAgo(8), passedOnAt: daysAgo(7) })

  expect(await purgeSearches(VISITOR)).toMatchObject({ why: 'forbidden' })
  expect(await purgeSearches({ kind: 'system', job: 'purge-searches' })).toEqual({
    ok: true,
    value: { searches: 1, messages: 1 },
  })
  const left = await db.partnerSearch.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
  expect(left.map(({ slug }) => slug)).toEqual(['deposee', 'recente'])
  expect(await db.partnerSearchMessage.findMany({ select: { institution: true } })).toEqual([
    { institution: 'transmise' },
  ])
})
