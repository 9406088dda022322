import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import { registerPage } from './queries'

testDatabase()

async function aRegister() {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const angers = await aCollectivite(database, { name: 'Angers', regionCode: '52', departementCode: '49' })
  const allier = await aCollectivite(database, { name: 'Département de l’Allier', level: 'DEP' })
  const bamako = await aPartner(database, { name: 'District de Bamako' })
  const stLouis = await aPartner(database, { name: 'Saint-Louis', countryCode: 'SN' })
  const family = await aTheme(database, { label: 'Environnement' })
  const water = await aTheme(database, { label: 'Eau', parentCode: family.code })
  await aPartnership(database, {
    title: 'Angers – Bamako',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    subject: 'Gestion des déchets ménagers.',
    startYear: 1974,
    themeCodes: [water.code],
  })
  await aPartnership(database, {
    title: 'Allier – Saint-Louis',
    frenchIds: [allier.id],
    partnerIds: [stLouis.id],
    startYear: null,
    status: 'TERMINE',
    publishedAt: new Date('2000-01-01'),
  })
  await aPartnership(database, { title: 'Angers – archive', frenchIds: [angers.id], archivedAt: new Date() })
  const desk = await aDesk(database)
  await desk.file({ state: 'SUBMITTED', content: { ...desk.content, title: 'Angers – en attente' } })
  return { family: family.code, water: water.code }
}

const titles = async (raw: object) => (await registerPage(VISITOR, raw)).items.map(({ title }) => title)

describe('the public register', () => {
  it('shows what is published, in alphabetical order, and nothing archived nor waiting', async () => {
    await aRegister()
    const page = await registerPage(VISITOR, {})
    expect(page).toMatchObject({ total: 2, page: 1, pageCount: 1 })
    expect(page.items.map(({ title }) => title)).toEqual(['Allier – Saint-Louis', 'Angers – Bamako'])
    const countries = page.facets.find(({ key }) => key === 'pays')?.values
    expect(countries?.map(({ value, count }) => [value, count])).toEqual([
      ['mali', 1],
      ['senegal', 1],
    ])
  })

  it.each([
    ['angers', ['Angers – Bamako']],
    ['BAMAKO', ['Angers – Bamako']],
    ['st louis', ['Allier – Saint-Louis']],
    ['Sénégal', ['Allier – Saint-Louis']],
    ['angers et bamako', ['Angers – Bamako']],
    ['déchet ménager', ['Angers – Bamako']],
    ['departement allier', ['Allier – Saint-Louis']],
    ['angers saint', []],
    ['???', []],
    ['de', ['Allier – Saint-Louis', 'Angers – Bamako']],
    ['%', []],
    ["' or 1=1 --", []],
    ['  ', ['Allier – Saint-Louis', 'Angers – Bamako']],
  ])('the words “%s” find %j', async (q, found) => {
    await aRegister()
    expect(await titles({ q })).toEqual(found)
  })

  it('filters by country, theme of any level, level, région and status', async () => {
    const { family, water } = await aRegister()
    expect(await titles({ pays: 'senegal' })).toEqual(['Allier – Saint-Louis'])
    expect(await titles({ theme: family })).toEqual(['Angers – Bamako'])
    expect(await titles({ theme: water })).toEqual(['Angers – Bamako'])
    expect(await titles({ niveau: 'dep' })).toEqual(['Allier – Saint-Louis'])
    expect(await titles({ region: '52' })).toEqual(['Angers – Bamako'])
    expect(await titles({ region: '52', niveau: 'DEP' })).toEqual([])
    expect(await titles({ statut: 'en-cours' })).toEqual(['Angers – Bamako'])
    expect(await titles({ pays: 'mali', q: 'allier' })).toEqual([])
  })

  it('sorts by age, unknown last, and by publication', async () => {
    await aRegister()
    expect(await titles({ tri: 'anciennete' })).toEqual(['Angers – Bamako', 'Allier – Saint-Louis'])
    expect(await titles({ tri: 'ajout' })).toEqual(['Angers – Bamako', 'Allier – Saint-Louis'])
  })

  it('drops what it cannot read', async () => {
    await aRegister()
    const nasty = {
      q: ['angers', 'x'],
      pays: '../../x',
      theme: 'é\u0000',
      niveau: 'ZZZ',
      tri: '1',
      page: '-3',
    }
    expect(await titles(nasty)).toEqual(['Angers – Bamako'])
    expect(await titles({ page: '999' })).toHaveLength(2)
    expect(await titles({ q: '\u0000angers' })).toEqual(['Angers – Bamako'])
    expect(await titles({ q: 'x'.repeat(5000) })).toEqual([])
  })

  it('shows twenty a page', async () => {
    for (let n = 0; n < 21; n++) await aPartnership(prismaClient())
    expect(await registerPage(VISITOR, {})).toMatchObject({ total: 21, pageCount: 2 })
    expect(await titles({ page: '2' })).toHaveLength(1)
  })
})
