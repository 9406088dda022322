import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCollectivite, aCountry, aLocalAssociation, aPartner, aTheme } from '@/lib/collectivites/builders'
import { anArticle, aPublication, aStandingPage } from '@/lib/content/builders'
import { anEvent } from '@/lib/events/builders'
import { aFund, aGroup } from '@/lib/groups/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { searchPage } from './queries'

testDatabase()

const world = prismaClient()

/** A small network, with something hidden of every kind that can be hidden. */
beforeEach(async () => {
  const water = await aTheme(world, { label: 'Eau et déchets' })
  const hay = await aCollectivite(world, { name: 'L’Haÿ-les-Roses', slug: 'l-hay', population: 31_000 })
  const saint = await aCollectivite(world, {
    name: 'Saint-Étienne',
    slug: 'saint-etienne',
    population: 170_000,
  })
  await aCollectivite(world, { name: 'Saint-Étienne-du-Rouvray', slug: 'rouvray', population: 28_000 })
  await aCollectivite(world, { name: 'Hayange', slug: 'hayange' })
  await aCollectivite(world, { name: 'Aÿ-Champagne', slug: 'ay' })
  await aCollectivite(world, { name: 'Mayenne', slug: 'mayenne' })
  await aCountry(world, { alpha2: 'ML' })
  const cap = await aPartner(world, { name: 'Cap-Haïtien', slug: 'cap-haitien', countryCode: 'HT' })
  const kayes = await aPartner(world, { name: 'Kayes', slug: 'kayes', countryCode: 'ML' })
  await aPartnership(world, {
    title: 'L’Haÿ-les-Roses – Kayes',
    slug: 'hay-kayes',
    subject: 'Adduction d’eau potable.',
    frenchIds: [hay.id, saint.id],
    partnerIds: [kayes.id],
    themeCodes: [water.code],
    startYear: 1994,
  })
  await aPartnership(world, {
    title: 'Archivé – Kayes',
    slug: 'archive',
    archivedAt: new Date(),
    partnerIds: [cap.id],
  })
  await aGroup(world, { name: 'Groupe-pays Mali', slug: 'mali', countryCodes: ['ML'] })
  await aGroup(world, {
    name: 'Groupe de travail santé Mali',
    slug: 'sante-mali',
    presentation: 'Clos en 2009.',
  })
  await anEvent(world, {
    title: 'Assises franco-maliennes',
    slug: 'assises-2008',
    startsAt: new Date('2008-12-01T00:00:00Z'),
    endsAt: new Date('2008-12-31T23:00:00Z'),
    registrationOpensAt: null,
    registrationClosesAt: null,
    aboutCodes: ['ML'],
  })
  await anEvent(world, { title: 'Assises franco-maliennes', slug: 'assises-brouillon', status: 'DRAFT' })
  await anArticle(world, {
    title: 'Mise en réseau',
    slug: 'oeuvre',
    body: 'La mise en œuvre du programme est engagée.',
    countryCodes: ['ML'],
  })
  for (const status of ['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'] as const) {
    await anArticle(world, { title: 'Œuvre cachée au Mali', slug: `cachee-${status.toLowerCase()}`, status })
  }
  await aPublication(world, { title: 'Coopération et santé', slug: 'sante', countryCodes: ['ML'] })
  await aFund(world, { title: 'Fonds pour Haïti', slug: 'haiti', countryCodes: ['HT'], openedOn: '2021-08' })
  await aLocalAssociation(world, { name: 'Association des municipalités', acronym: 'AMM', countryCode: 'ML' })
  await aStandingPage(world, { slug: 'accessibilite', title: 'Accessibilité', body: 'Référentiel RGAA.' })
})

/** Addresses found, by kind, best first. */
async function found(q: string) {
  const page = await searchPage({ q })
  if (page.state !== 'overview') return page.state
  return Object.fromEntries(page.groups.map(({ kind, cards }) => [kind, cards.map(({ href }) => href)]))
}

describe('the search', () => {
  it.each(['l’hay', "L'HAY", 'l hay', 'L’Haÿ', 'hay'])('finds L’Haÿ-les-Roses from “%s”', async (q) => {
    expect(await found(q)).toMatchObject({
      collectivite: expect.arrayContaining(['/collectivites/l-hay']),
      partnership: ['/partenariats/hay-kayes'],
    })
  })

  it.each(['Saint Étienne', 'St Etienne', 'saint-etienne', 'ST ÉTIENNE', 'sai eti'])(
    'finds Saint-Étienne from “%s”, before its longer namesakes',
    async (q) => {
      expect(await found(q)).toMatchObject({
        collectivite: ['/collectivites/saint-etienne', '/collectivites/rouvray'],
        // Through one of its parties, whose name is not in its title.
        partnership: ['/partenariats/hay-kayes'],
      })
    },
  )

  it.each(['cap haitien', 'Cap-Haïtien', 'cap-haiti'])('finds Cap-Haïtien from “%s”', async (q) => {
    expect(await found(q)).toMatchObject({ partner: ['/partenaires/cap-haitien'] })
  })

  it.each(['oeuvre', 'œuvre', 'ŒUVRES'])('finds a text by its words: “%s”', async (q) => {
    expect(await found(q)).toEqual({ article: ['/actualites/oeuvre'] })
  })

  it('wants every word, wherever it is: in a name, a text, a country, a theme or a date', async () => {
    expect(await found('sante mali')).toEqual({
      group: ['/groupes/sante-mali'],
      publication: ['/publications/sante'],
    })
    expect(await found('assises 2008')).toEqual({ event: ['/agenda/assises-2008'] })
    expect(await found('assises 2009')).toBe('nothing')
    expect(await found('déchets mali')).toEqual({ partnership: ['/partenariats/hay-kayes'] })
    expect(await found('saint etienne 1994')).toEqual({ partnership: ['/partenariats/hay-kayes'] })
    expect(await found('haïti 2021')).toEqual({ fund: ['/fonds-de-solidarite/haiti'] })
  })

  it('finds two letters only where a word begins', async () => {
    expect(await found('ay')).toEqual({ collectivite: ['/collectivites/ay'] })
  })

  it('finds associations and standing pages too', async () => {
    expect(await found('AMM')).toEqual({ association: ['/pays/mali'] })
    expect(await found('rgaa')).toEqual({ page: ['/accessibilite'] })
  })

  it('needs no small word, but uses it to put exact names first', async () => {
    expect(await found('le groupe de travail sur la santé')).toMatchObject({ group: ['/groupes/sante-mali'] })
    expect(await found('les')).not.toBe('nothing')
  })

  it('never shows what is not public', async () => {
    for (const q of ['mali', 'kayes', 'archive', 'œuvre', 'cachée', 'assises']) {
      const page = JSON.stringify(await searchPage({ q }))
      expect(page).not.toMatch(/cachee|brouillon|partenariats\/archive/)
    }
    expect(await found('cachee')).toBe('nothing')
  })

  it('starts with the kind of the best result', async () => {
    const page = await searchPage({ q: 'mali' })
    expect(page.state === 'overview' && page.groups.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'country',
      'group',
    ])
  })
})

describe('one kind of results', () => {
  it('is shown page by page, with the counts of the others', async () => {
    for (let n = 1; n <= 25; n++) await anArticle(world, { title: `Réunion ${n}`, countryCodes: ['SN'] })
    const first = await searchPage({ q: 'sénégal', type: 'actualites' })
    expect(first).toMatchObject({
      state: 'kind',
      kind: 'article',
      list: { total: 25, page: 1, pageCount: 2 },
    })
    const second = await searchPage({ q: 'sénégal', type: 'actualites', page: '2' })
    const cards = [first, second].flatMap((page) => (page.state === 'kind' ? page.list.items : []))
    expect(new Set(cards.map(({ href }) => href)).size).toBe(25)
    expect(await searchPage({ q: 'sénégal', type: 'actualites', page: '99' })).toMatchObject({
      list: { page: 2 },
    })
  })

  it('falls back on everything when that kind has none, or does not exist', async () => {
    for (const type of ['pages', 'licornes']) {
      expect(await searchPage({ q: 'mali', type })).toMatchObject({ state: 'overview' })
    }
  })
})

describe('when nothing is found', () => {
  it('names close to a misspelt word are proposed', async () => {
    expect(await searchPage({ q: 'saint etiene' })).toMatchObject({
      state: 'nothing',
      suggestions: { names: expect.arrayContaining(['Saint-Étienne']) },
    })
    expect(await searchPage({ q: 'haitein' })).toMatchObject({
      suggestions: { names: expect.arrayContaining(['Haïti']) },
    })
  })

  it('a word less is proposed where that finds something', async () => {
    const page = await searchPage({ q: 'santé Mali licorne' })
    expect(page).toMatchObject({ suggestions: { names: [], shorter: [{ asked: 'santé Mali', total: 2 }] } })
  })

  it('says so when there was too little to search', async () => {
    expect(await searchPage({})).toMatchObject({ state: 'empty' })
    expect(await searchPage({ q: ['mali', 'haïti'] })).toMatchObject({ state: 'empty' })
    for (const q of ['?', 'a', '%', '\u0000'])
      expect(await searchPage({ q })).toMatchObject({ state: 'too-short' })
  })

  it('answers whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
        expect((await searchPage({ q })).asked.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 40 },
    )
  })
})
