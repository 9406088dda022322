import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { type OpenReply, openRoute } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { apiFacets, apiPartnershipOf, apiPartnerships, apiRoot } from './queries'
import { ApiFacets, ApiPartnership, ApiPartnershipList, ApiProblem, ApiRoot } from './schema'

testDatabase()

const jsonOf = (reply: OpenReply) => (reply && 'json' in reply ? reply.json : null)
const linksOf = (reply: OpenReply) => (reply && 'json' in reply ? reply.links : null)
const ask = (query: string) => apiPartnerships(VISITOR, new URLSearchParams(query))
const listOf = async (query: string) => ApiPartnershipList.parse(jsonOf(await ask(query)))

async function aWholeRecord() {
  const database = prismaClient()
  const angers = await aCollectivite(database, { name: 'Angers', siren: '214900078', insee: '49007' })
  const bamako = await aPartner(database, {
    name: 'District de Bamako',
    slug: 'bamako',
    level: 'REGIONAL',
    levelLabel: 'district',
    latitude: 12.65,
    longitude: -8,
  })
  const family = await aTheme(database, { label: 'Environnement' })
  const water = await aTheme(database, { label: 'Eau', parentCode: family.code })
  const six = await anOdd(database, 6)
  return aPartnership(database, {
    title: 'Angers – Bamako',
    slug: 'angers-bamako',
    kind: 'JUMELAGE',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    themeCodes: [water.code],
    firstSignedOn: '1974-06',
    startYear: 1974,
    signedOn: new Date('2022-05-12'),
    transmittedOn: new Date('2022-05-20'),
    onePercentService: 'EAU_ASSAINISSEMENT',
    verifiedOn: new Date('2026-02-11'),
    odds: { create: [{ oddNumber: six.number, weight: 2 }] },
    amounts: { create: [{ year: 2022, frenchCents: 2_450_050n }] },
  })
}

describe('the register in the API', () => {
  it('says everything public of a record, in published words', async () => {
    const { id } = await aWholeRecord()
    const record = ApiPartnership.parse(jsonOf(await apiPartnershipOf(VISITOR, 'angers-bamako')))
    expect(record).toMatchObject({
      identifiant: id,
      url: 'http://localhost:3000/api/v1/partnerships/angers-bamako',
      page: 'http://localhost:3000/partenariats/angers-bamako',
      nature: 'jumelage',
      statut: 'en-cours',
      premiere_signature: '1974-06',
      date_entree_en_vigueur: '2022-05-20',
      un_pour_cent: 'eau-assainissement',
      verifie_le: '2026-02-11',
      collectivites: [{ siren: '214900078', insee: '49007', nom: 'Angers', role: 'chef-de-file' }],
      partenaires: [
        { slug: 'bamako', niveau: 'regional', niveau_local: 'district', pays: { code: 'ML', slug: 'mali' } },
      ],
      themes: [{ chemin: ['Environnement', 'Eau'] }],
      odd: [{ numero: 6, poids: 'principal' }],
      montants: [{ annee: 2022, francais: 24_500.5, partenaire: 0, cofinancement: 0 }],
    })
    expect(jsonOf(await apiPartnershipOf(VISITOR, id))).toEqual(record)
  })

  it('knows neither archived records nor strange addresses', async () => {
    const gone = await aPartnership(prismaClient(), { archivedAt: new Date() })
    for (const key of [gone.slug, gone.id, 'nulle-part', '../../x', '\u0000', '0'.repeat(200)])
      expect(await apiPartnershipOf(VISITOR, key)).toBeNull()
    expect((await listOf('')).total).toBe(0)
  })

  it('pages by the size asked for, with the addresses of the neighbours', async () => {
    for (const letter of 'ABCDE') await aPartnership(prismaClient(), { title: letter })
    const reply = await ask('taille=2&page=2&statut=en-cours')
    const list = ApiPartnershipList.parse(jsonOf(reply))
    expect(list).toMatchObject({ total: 5, page: 2, pages: 3, taille: 2 })
    expect(list.resultats.map(({ titre }) => titre)).toEqual(['C', 'D'])
    const at = 'http://localhost:3000/api/v1/partnerships?taille=2&page='
    expect(list.liens).toEqual({
      premiere: `${at}1&statut=en-cours`,
      precedente: `${at}1&statut=en-cours`,
      suivante: `${at}3&statut=en-cours`,
      derniere: `${at}3&statut=en-cours`,
    })
    expect(linksOf(reply)).toEqual({
      first: list.liens.premiere,
      prev: list.liens.precedente,
      next: list.liens.suivante,
      last: list.liens.derniere,
    })
  })

  it('walks to the end by its own links, each record once', async () => {
    for (let n = 0; n < 7; n++) await aPartnership(prismaClient())
    const seen: string[] = []
    let next: string | null = '?taille=3'
    while (next) {
      const list: Awaited<ReturnType<typeof listOf>> = await listOf(next.slice(next.indexOf('?') + 1))
      seen.push(...list.resultats.map(({ identifiant }) => identifiant))
      next = list.liens.suivante
    }
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  it('is empty past its end, and leads back', async () => {
    await aPartnership(prismaClient())
    const list = await listOf('page=9')
    expect(list).toMatchObject({ total: 1, page: 9, pages: 1, resultats: [] })
    expect(list.liens.suivante).toBeNull()
    expect(list.liens.precedente).toContain('page=1')
  })

  it('refuses a filter it does not know rather than answer for the whole register', async () => {
    const reply = await ask('country=mali')
    expect(reply).toMatchObject({ problem: { status: 400, parameters: [{ nom: 'country' }] } })
    expect(await apiFacets(VISITOR, new URLSearchParams('statut=mort'))).toMatchObject({
      problem: { status: 400 },
    })
  })

  it('words its refusals as the document says', async () => {
    const { GET } = openRoute((query) => apiPartnerships(VISITOR, query), { takesParameters: true })
    const answer = await GET(new Request('http://localhost:3000/api/v1/partnerships?odd=18&x=1'), {})
    expect(ApiProblem.parse(await answer.json())).toMatchObject({
      parametres: [{ nom: 'odd' }, { nom: 'x' }],
    })
    const missing = await openRoute(async () => null).GET(new Request('http://localhost:3000/api/v1/x'), {})
    expect(ApiProblem.parse(await missing.json()).status).toBe(404)
  })

  it('counts what each value would leave, as the list then does', async () => {
    await aWholeRecord()
    await aPartnership(prismaClient(), { status: 'TERMINE' })
    const facets = ApiFacets.parse(jsonOf(await apiFacets(VISITOR, new URLSearchParams('pays=mali'))))
    expect(facets.total).toBe(2)
    for (const { cle, valeurs } of facets.facettes)
      for (const { valeur, nombre } of valeurs.filter((one) => one.nombre > 0 && cle !== 'pays'))
        expect([cle, valeur, (await listOf(`pays=mali&${cle}=${valeur}`)).total]).toEqual([
          cle,
          valeur,
          nombre,
        ])
  })

  it('tells at its root where everything is', async () => {
    const root = ApiRoot.parse(jsonOf(await apiRoot()))
    expect(root.ressources.partnerships).toBe('http://localhost:3000/api/v1/partnerships')
  })
})
