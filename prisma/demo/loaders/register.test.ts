import { beforeEach, expect, test } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { registerFiles } from '../register-files'
import { loadCollectivites } from './collectivites'
import { loadPartners } from './partners'
import { loadPartnerships } from './partnerships'

testDatabase()

const today = new Date('2026-11-23T08:00:00Z')

beforeEach(async () => {
  const countries = [...new Set(registerFiles.partners().partners.map(({ country }) => country))]
  const themes = [...new Set(registerFiles.partnerships().flatMap((entry) => entry.themes))]
  const odd = Array.from({ length: 17 }, (_, index) => ({ number: index + 1, label: `ODD ${index + 1}` }))
  const names = (code: string) => ({ slug: code.toLowerCase(), name: code, inName: code, ofName: code })
  await prismaClient().country.createMany({
    data: countries.map((alpha2, index) => ({
      alpha2,
      alpha3: `${alpha2}A`,
      numeric: String(index).padStart(3, '0'),
      continent: 'AFRIQUE',
      ...names(alpha2),
    })),
  })
  await prismaClient().theme.createMany({
    data: themes.map((code, position) => ({ code, label: code, level: 1, position })),
  })
  await prismaClient().odd.createMany({ data: odd })
})

test('the whole register loads, and what the sources do not say stays empty', async () => {
  const db = prismaClient()
  expect(await loadCollectivites(db)).toBe(registerFiles.collectivites().length)
  expect(await loadPartners(db)).toBe(registerFiles.partners().partners.length)
  expect(await loadPartnerships(db, today)).toBe(registerFiles.partnerships().length)
  expect(await db.region.count()).toBe(18)
  expect(await db.departement.count()).toBe(101)

  const record = await db.partnership.findUniqueOrThrow({
    where: { slug: 'hauts-de-france-collines' },
    include: {
      frenchParties: { include: { collectivite: true } },
      foreignParties: { include: { partner: true } },
      themes: true,
    },
  })
  expect(record).toMatchObject({ kind: null, status: null, startYear: null, publishedAt: today })
  expect(record.frenchParties).toMatchObject([
    { role: 'CHEF_DE_FILE', formerName: 'Région Picardie', collectivite: { name: 'Région Hauts-de-France' } },
  ])
  expect(record.foreignParties).toMatchObject([{ partner: { countryCode: 'BJ', level: 'INTERCOMMUNAL' } }])
  expect(record.themes).toMatchObject([{ themeCode: 'politique.gouvernance', rank: 1 }])
})
