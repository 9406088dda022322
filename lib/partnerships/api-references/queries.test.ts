import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import {
  ApiCollectivite,
  ApiCollectiviteList,
  ApiPartner,
  ApiPartnerList,
  ApiPartnershipList,
} from '../api/schema'
import { aPartnership } from '../builders'
import {
  apiCollectiviteOf,
  apiCollectivites,
  apiPartnerOf,
  apiPartners,
  apiPartnershipsOfCollectivite,
  apiPartnershipsOfPartner,
} from './queries'

testDatabase()

const asking = (query: string) => new URLSearchParams(query)
const jsonOf = (reply: OpenReply) => (reply && 'json' in reply ? reply.json : null)
const statusOf = (reply: OpenReply) => (reply && 'problem' in reply ? reply.problem.status : reply && 200)

async function aRegister() {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const angers = await aCollectivite(database, {
    name: 'Angers',
    siren: '214900078',
    insee: '49007',
    regionCode: '52',
    departementCode: '49',
    latitude: 47.47,
    longitude: -0.55,
  })
  const allier = await aCollectivite(database, { name: 'Département de l’Allier', level: 'DEP', siren: null })
  const idle = await aCollectivite(database, { name: 'Sans partenaire' })
  const bamako = await aPartner(database, { name: 'District de Bamako' })
  const saintLouis = await aPartner(database, { name: 'Saint-Louis', countryCode: 'SN' })
  for (const title of ['Angers – Bamako', 'Angers – Bamako, eau'])
    await aPartnership(database, { title, frenchIds: [angers.id], partnerIds: [bamako.id] })
  await aPartnership(database, { title: 'Allier', frenchIds: [allier.id], partnerIds: [saintLouis.id] })
  await aPartnership(database, { title: 'Archive', frenchIds: [angers.id], archivedAt: new Date() })
  return { angers, allier, idle, bamako }
}

describe('French authorities in the API', () => {
  it('lists those that take part in a published record, with its count', async () => {
    await aRegister()
    const list = ApiCollectiviteList.parse(jsonOf(await apiCollectivites(VISITOR, asking(''))))
    expect(list.resultats.map(({ nom, partenariats }) => [nom, partenariats])).toEqual([
      ['Angers', 2],
      ['Département de l’Allier', 1],
    ])
  })

  it.each([
    ['q=ANGÉRS', ['Angers']],
    ['region=52', ['Angers']],
    ['departement=49&niveau=com', ['Angers']],
    ['niveau=dep', ['Département de l’Allier']],
    ['niveau=met', []],
    ['taille=1&page=2', ['Département de l’Allier']],
  ])('filters by %s', async (query, names) => {
    await aRegister()
    const list = ApiCollectiviteList.parse(jsonOf(await apiCollectivites(VISITOR, asking(query))))
    expect(list.resultats.map(({ nom }) => nom)).toEqual(names)
  })

  it('is found by SIREN or by slug, engaged or not; nothing else is', async () => {
    const { angers, idle } = await aRegister()
    for (const key of ['214900078', angers.slug])
      expect(ApiCollectivite.parse(jsonOf(await apiCollectiviteOf(VISITOR, key)))).toMatchObject({
        siren: '214900078',
        insee: '49007',
        departement: { code: '49', nom: 'Maine-et-Loire' },
        coordonnees: { latitude: 47.47, longitude: -0.55 },
        partenariats: 2,
      })
    const lonely = ApiCollectivite.parse(jsonOf(await apiCollectiviteOf(VISITOR, idle.slug)))
    expect(lonely.partenariats).toBe(0)
    for (const key of ['999999999', 'nulle-part', '../x', '\u0000'])
      expect(await apiCollectiviteOf(VISITOR, key)).toBeNull()
  })

  it('gives its published records, page by page', async () => {
    await aRegister()
    const ask = (query: string) => apiPartnershipsOfCollectivite(VISITOR, '214900078', asking(query))
    const list = ApiPartnershipList.parse(jsonOf(await ask('taille=1&page=2')))
    expect(list).toMatchObject({ total: 2, pages: 2 })
    expect(list.resultats.map(({ titre }) => titre)).toEqual(['Angers – Bamako, eau'])
    expect(statusOf(await ask('z=1'))).toBe(400)
    expect(await apiPartnershipsOfCollectivite(VISITOR, '000000000', asking(''))).toBeNull()
  })

  it('refuses what it does not know', async () => {
    for (const query of ['z=1', 'niveau=ville', 'region=toutes', 'q=a&q=b'])
      expect([query, statusOf(await apiCollectivites(VISITOR, asking(query)))]).toEqual([query, 400])
  })
})

describe('authorities abroad in the API', () => {
  it('are listed and filtered by country', async () => {
    await aRegister()
    const names = async (query: string) =>
      ApiPartnerList.parse(jsonOf(await apiPartners(VISITOR, asking(query)))).resultats.map(({ nom }) => nom)
    expect(await names('')).toEqual(['District de Bamako', 'Saint-Louis'])
    expect(await names('pays=senegal')).toEqual(['Saint-Louis'])
    expect(await names('q=st louis')).toEqual(['Saint-Louis'])
    expect(statusOf(await apiPartners(VISITOR, asking('pays=ML')))).toBe(400)
  })

  it('are found by slug, with their records', async () => {
    const { bamako } = await aRegister()
    const one = ApiPartner.parse(jsonOf(await apiPartnerOf(VISITOR, bamako.slug)))
    expect(one).toMatchObject({ pays: { code: 'ML', slug: 'mali' }, continent: 'afrique', partenariats: 2 })
    const list = jsonOf(await apiPartnershipsOfPartner(VISITOR, bamako.slug, asking('')))
    expect(ApiPartnershipList.parse(list).total).toBe(2)
    expect(await apiPartnerOf(VISITOR, 'nulle-part')).toBeNull()
    expect(await apiPartnershipsOfPartner(VISITOR, 'nulle-part', asking(''))).toBeNull()
  })
})
