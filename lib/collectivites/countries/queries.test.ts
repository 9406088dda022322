import { describe, expect, it } from 'vitest'
import { aGroup } from '@/lib/groups/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCountry, aLocalAssociation, aPartner } from '../builders'
import { associationsOf, countryList, countryPage, partnerPlaces } from './queries'

testDatabase()

const client = prismaClient
const BAMAKO = { name: 'Bamako', latitude: 12.61, longitude: -7.98 }

describe('the list of countries', () => {
  it('counts published partnerships once each, and partners of them only', async () => {
    const bamako = await aPartner(client(), BAMAKO)
    const koutiala = await aPartner(client(), { name: 'Koutiala' })
    const alone = await aPartner(client(), { name: 'Ségou' })
    await aPartnership(client(), { partnerIds: [bamako.id, koutiala.id] })
    await aPartnership(client(), { partnerIds: [bamako.id] })
    await aPartnership(client(), { partnerIds: [alone.id], archivedAt: new Date() })
    expect(await countryList()).toMatchObject([{ code: 'ML', partnerships: 2, partners: 2, hasGroup: false }])
  })

  it('holds countries of a group too, and no other', async () => {
    await aGroup(client(), { countryCodes: ['HT'] })
    await aCountry(client(), { alpha2: 'DE' })
    const archived = await aPartner(client(), { countryCode: 'NE' })
    await aPartnership(client(), { partnerIds: [archived.id], archivedAt: new Date() })
    expect(await countryList()).toMatchObject([{ code: 'HT', partnerships: 0, partners: 0, hasGroup: true }])
  })
})

describe('one country', () => {
  it('has its own associations, not those of others nor the wider ones', async () => {
    await aCountry(client())
    await aCountry(client(), { alpha2: 'SN' })
    await aLocalAssociation(client(), { countryCode: 'ML', name: 'Association des municipalités' })
    await aLocalAssociation(client(), { countryCode: 'SN' })
    await aLocalAssociation(client(), { scope: 'Afrique' })
    const page = await countryPage('mali')
    expect(page?.associations.map(({ name }) => name)).toEqual(['Association des municipalités'])
    expect(await associationsOf([])).toEqual([])
    expect(await countryPage('atlantide')).toBeNull()
  })

  it('places the partners that co-operate and whose seat is known', async () => {
    const bamako = await aPartner(client(), BAMAKO)
    const unknown = await aPartner(client(), { name: 'Méguet' })
    const archived = await aPartner(client(), { ...BAMAKO, name: 'Kayes' })
    await aPartner(client(), { ...BAMAKO, name: 'Gao' })
    await aPartnership(client(), { partnerIds: [bamako.id, unknown.id] })
    await aPartnership(client(), { partnerIds: [archived.id], archivedAt: new Date() })
    expect((await partnerPlaces(['ML'])).map(({ name }) => name)).toEqual(['Bamako'])
    expect(await partnerPlaces(['SN'])).toEqual([])
  })
})
