import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { statisticsPage, statisticsTable } from '../statistics/queries'
import { amountsPage } from './queries'

testDatabase()

async function someMoney() {
  const year = (year: number, frenchCents: number, partnerCents: number, cofundingCents = 0) => ({
    year,
    frenchCents,
    partnerCents,
    cofundingCents,
  })
  const database = prismaClient()
  await aPartnership(database, {
    title: 'Angers – Bamako',
    amounts: { create: [year(2024, 1_000_050, 50_000), year(2023, 900_000, 0)] },
  })
  await aPartnership(database, {
    title: 'Nantes – Dschang',
    status: 'TERMINE',
    amounts: { create: [year(2024, 2_000_000, 0, 400_000), year(2022, 0, 0)] },
  })
  await aPartnership(database, { amounts: { create: [year(2024, 77, 0)] }, archivedAt: new Date() })
}

describe('declared amounts', () => {
  it('are summed by year over the records found, years of nothing left out', async () => {
    await someMoney()
    const { amounts } = await statisticsPage(VISITOR, {})
    expect(amounts).toEqual([
      { year: 2024, records: 2, frenchCents: 3_000_050, partnerCents: 50_000, cofundingCents: 400_000 },
      { year: 2023, records: 1, frenchCents: 900_000, partnerCents: 0, cofundingCents: 0 },
    ])
    expect((await statisticsPage(VISITOR, { statut: 'termine' })).amounts).toMatchObject([
      { year: 2024, records: 1, frenchCents: 2_000_000 },
    ])
    expect((await statisticsPage(VISITOR, { q: 'introuvable' })).amounts).toEqual([])
  })

  it('are in a file, in euros', async () => {
    await someMoney()
    const file = await statisticsTable(VISITOR, {}, 'montants')
    expect(file?.rows).toEqual([
      [2024, 2, 30_000.5, 500, 4_000],
      [2023, 1, 9_000, 0, 0],
    ])
  })

  it('lead to the records that make them up, largest first', async () => {
    await someMoney()
    const page = await amountsPage(VISITOR, { an: '2024' })
    expect(page).toMatchObject({ year: 2024, total: 2, pageCount: 1, query: '', isFiltered: false })
    expect(page.items.map(({ title, frenchCents }) => [title, frenchCents])).toEqual([
      ['Nantes – Dschang', 2_000_000],
      ['Angers – Bamako', 1_000_050],
    ])
    expect(await amountsPage(VISITOR, { an: '2024', statut: 'en-cours' })).toMatchObject({
      total: 1,
      query: 'statut=en-cours',
      isFiltered: true,
    })
    expect(await amountsPage(VISITOR, { an: '2022' })).toMatchObject({ total: 0, items: [] })
  })

  it('are those of the latest year known when the address names none', async () => {
    await someMoney()
    expect(await amountsPage(VISITOR, {})).toMatchObject({ year: 2024 })
    expect(await amountsPage(VISITOR, { an: ['2022', '2023'] })).toMatchObject({ year: 2024 })
    expect(await amountsPage(VISITOR, { an: '20 24' })).toMatchObject({ year: 2024 })
  })

  it('are those of last year when nobody declared any', async () => {
    expect(await amountsPage(VISITOR, {}, new Date('2026-01-01T12:00:00Z'))).toMatchObject({ year: 2025 })
  })
})
