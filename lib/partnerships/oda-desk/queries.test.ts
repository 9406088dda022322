import { expect, it } from 'vitest'
import { aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import { odaDeskPage } from './queries'

testDatabase()

const now = new Date('2026-05-02T10:00:00Z')

async function twoPayers() {
  const db = prismaClient()
  const desk = await aDesk(db)
  const { collectivite, other, partner } = desk
  const osnabruck = await aPartner(db, { name: 'Osnabrück', countryCode: 'DE' })
  await db.odaEligibility.create({
    data: {
      countryCode: 'ML',
      fromYear: 2024,
      toYear: 2025,
      group: 'LDC',
      source: 'https://example.org/cad',
    },
  })
  const amounts = { create: { year: 2025, frenchCents: 1_000n } }
  const alone = { frenchIds: [collectivite.id], partnerIds: [partner.id], amounts }
  await aPartnership(db, { title: 'Seule', ...alone })
  await aPartnership(db, { title: 'Seule encore', ...alone, partnerIds: [partner.id, osnabruck.id] })
  await aPartnership(db, { title: 'À deux', ...alone, frenchIds: [collectivite.id, other.id] })
  await aPartnership(db, { title: 'Allemagne', ...alone, partnerIds: [osnabruck.id] })
  await aPartnership(db, { title: 'Retirée', ...alone, archivedAt: now })
  await aPartnership(db, { title: 'Sans montant', ...alone, amounts: {} })
  await aPartnership(db, {
    title: 'Autre année',
    ...alone,
    amounts: { create: { year: 2024, frenchCents: 7n } },
  })
  return desk
}

it('names who has amounts for an eligible country, and adds up only what is surely its own', async () => {
  const { officer } = await twoPayers()
  expect(await odaDeskPage(officer, {}, now)).toMatchObject({
    year: 2025,
    isCovered: true,
    total: 2,
    items: [
      { name: 'Angers', partnerships: 3, own: 2_000, toShare: 1 },
      { name: 'Nantes', partnerships: 1, own: 0, toShare: 1 },
    ],
  })
  expect(await odaDeskPage(officer, { annee: '2024' }, now)).toMatchObject({
    total: 1,
    items: [{ name: 'Angers', partnerships: 1, own: 7 }],
  })
})

it('says when the list of a year is not known, and drops nonsense', async () => {
  const { officer } = await twoPayers()
  expect(await odaDeskPage(officer, { annee: '2026' }, now)).toMatchObject({ isCovered: false, items: [] })
  expect(await odaDeskPage(officer, { annee: '1999', page: '900' }, now)).toMatchObject({
    year: 2025,
    page: 1,
  })
})

it('is closed to everybody else', async () => {
  const { agent, elu, visitor } = await twoPayers()
  for (const viewer of [agent, elu, visitor]) expect(await odaDeskPage(viewer, {}, now)).toBeNull()
})
