import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { readSpreadsheet } from '@/lib/platform/spreadsheet'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import { odaFile, odaPage } from './queries'

testDatabase()

const now = new Date('2026-05-02T10:00:00Z')

/** Angers with Bamako (alone, money known), with Bamako again (shared), with Germany; Mali is on the list of 2025. */
async function aWorksheet() {
  const db = prismaClient()
  const desk = await aDesk(db)
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
  const amounts = { create: { year: 2025, frenchCents: 1_250_050n, partnerCents: 100n } }
  const own = { frenchIds: [desk.collectivite.id], partnerIds: [desk.partner.id] }
  await aPartnership(db, { title: 'Seule', ...own, amounts, onePercentService: 'EAU_ASSAINISSEMENT' })
  await aPartnership(db, {
    title: 'Partagée',
    ...own,
    frenchIds: [desk.other.id, desk.collectivite.id],
    amounts,
  })
  await aPartnership(db, { title: 'Sans montant', ...own })
  await aPartnership(db, { title: 'Finie', ...own, endYear: 2010 })
  await aPartnership(db, { title: 'Retirée', ...own, archivedAt: now })
  await aPartnership(db, { title: 'Jumelage', ...own, partnerIds: [osnabruck.id] })
  await aPartnership(db, { title: 'D’une autre', frenchIds: [desk.other.id], partnerIds: [desk.partner.id] })
  return desk
}

async function rowsOf(body: ReadableStream<Uint8Array>) {
  const read = await readSpreadsheet(new Uint8Array(await new Response(body).arrayBuffer()))
  return read.ok ? read.value : []
}

describe('the worksheet of the yearly declaration', () => {
  it('holds what is eligible, with its money, and sets the rest apart', async () => {
    const { agent } = await aWorksheet()
    const page = await odaPage(agent, {}, now)
    expect(page).toMatchObject({ year: 2025, isCovered: true, canWrite: true, window: { state: 'open' } })
    expect(page?.eligible.map(({ title, own }) => [title, own])).toEqual([
      ['Partagée', null],
      ['Sans montant', null],
      ['Seule', 1_250_050],
    ])
    expect(page?.eligible[0]).toMatchObject({ lead: 'Nantes', role: 'PARTENAIRE', frenchParties: 2 })
    expect(page?.ineligible.map(({ title }) => title)).toEqual(['Jumelage'])
    expect(page?.totals).toMatchObject({ own: 1_250_050, french: 2_500_100, missing: 1, toShare: 1 })
  })

  it('calls no country eligible in a year whose list is unknown', async () => {
    const { agent } = await aWorksheet()
    const page = await odaPage(agent, { annee: '2026' }, now)
    expect(page).toMatchObject({ year: 2026, isCovered: false, eligible: [], window: { state: 'before' } })
    expect(page?.ineligible).toHaveLength(4)
    expect(await odaPage(agent, { annee: '1999' }, now)).toMatchObject({ year: 2025 })
  })

  it('is for the collectivité and for CUF', async () => {
    const { agent, elu, stranger, officer, collectivite } = await aWorksheet()
    const query = { collectivite: collectivite.slug }
    expect(await odaPage(elu, query, now)).toMatchObject({ canWrite: false })
    expect(await odaPage(officer, query, now)).toMatchObject({ collectivite: { name: 'Angers' } })
    expect(await odaPage(officer, {}, now)).toBeNull()
    expect(await odaPage(stranger, query, now)).toBeNull()
    expect(await odaPage(VISITOR, query, now)).toBeNull()
    expect(await odaPage(agent, { collectivite: 'nulle-part' }, now)).toBeNull()
    expect(await odaFile(stranger, 'csv', query, now)).toBeNull()
  })

  it('is downloaded as text and as a workbook, with a blank share where others pay too', async () => {
    const { agent } = await aWorksheet()
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await odaFile(agent, format, {}, now)
      expect(file?.name).toMatch(new RegExp(`^apd-angers-\\d+-2025\\.${format}$`))
      const [header = [], ...rows] = file ? await rowsOf(file.body) : []
      const at = (name: string) => header.findIndex((cell) => String(cell).startsWith(name))
      expect(rows.map((row) => row[at('Partenariat')])).toEqual(['Partagée', 'Sans montant', 'Seule'])
      expect(rows.map((row) => row[at('Part de la')])).toEqual([
        null,
        null,
        format === 'csv' ? '12500,5' : 12_500.5,
      ])
      expect(rows[0]?.[at('Remarque')]).toContain('seule part')
      expect(rows[1]?.[at('Remarque')]).toContain('Aucun montant pour 2025')
      expect(rows[2]?.[at('Groupe de revenu')]).toBe('Pays moins avancé')
      expect(rows[2]?.[at('Service du 1')]).toBe('Eau et assainissement')
    }
  })

  it('takes a partnership with one eligible country among several, and says so', async () => {
    const { agent, collectivite, partner } = await aWorksheet()
    const other = await aPartner(prismaClient(), { countryCode: 'DE' })
    await aPartnership(prismaClient(), {
      title: 'À trois',
      frenchIds: [collectivite.id, (await aCollectivite(prismaClient())).id],
      partnerIds: [partner.id, other.id],
    })
    const page = await odaPage(agent, {}, now)
    const line = page?.eligible.find(({ title }) => title === 'À trois')
    expect(line?.countries.map(({ group }) => group).sort()).toEqual(['LDC', null])
  })
})
