import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCountry, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import { ApiCountry, ApiCountryList, ApiOddList, ApiThemeList } from '../api/schema'
import { aPartnership } from '../builders'
import { apiCountries, apiCountryOf, apiOdds, apiThemes } from './queries'

testDatabase()

const jsonOf = (reply: OpenReply) => (reply && 'json' in reply ? reply.json : null)

it('lists the countries of published records, with what they count', async () => {
  const database = prismaClient()
  const [bamako, segou] = [await aPartner(database), await aPartner(database)]
  await aPartnership(database, { partnerIds: [bamako.id, segou.id] })
  await aPartnership(database, { partnerIds: [bamako.id] })
  const gone = await aPartner(database, { countryCode: 'SN' })
  await aPartnership(database, { partnerIds: [gone.id], archivedAt: new Date() })
  const list = ApiCountryList.parse(jsonOf(await apiCountries(VISITOR)))
  expect(list.resultats).toMatchObject([{ code: 'ML', slug: 'mali', partenariats: 2, partenaires: 2 }])
})

it('finds a country by its code in either case, or by its slug', async () => {
  await aCountry(prismaClient(), { alpha2: 'SN' })
  for (const key of ['SN', 'sn', 'senegal'])
    expect(ApiCountry.parse(jsonOf(await apiCountryOf(VISITOR, key)))).toMatchObject({
      code: 'SN',
      partenariats: 0,
      url_partenariats: 'http://localhost:3000/api/v1/partnerships?pays=senegal',
    })
  for (const key of ['ZZ', 'nulle-part', '%', "' or 1=1"]) expect(await apiCountryOf(VISITOR, key)).toBeNull()
})

it('gives the thematic tree of today, parents first, and the objectifs', async () => {
  const database = prismaClient()
  const family = await aTheme(database, { label: 'Environnement' })
  const leaf = await aTheme(database, { label: 'Eau', parentCode: family.code })
  await aTheme(database, { label: 'Retiré', validTo: 2010 })
  await anOdd(database, 6)
  expect(ApiThemeList.parse(jsonOf(await apiThemes(VISITOR))).resultats).toEqual([
    { code: family.code, libelle: 'Environnement', niveau: 1, parent: null },
    { code: leaf.code, libelle: 'Eau', niveau: 2, parent: family.code },
  ])
  expect(ApiOddList.parse(jsonOf(await apiOdds(VISITOR))).resultats).toEqual([
    { numero: 6, libelle: 'Objectif 6' },
  ])
})
