import { describe, expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCollectivite, aDepartement, aPartner } from '../builders'
import { collectivitePage, partnerPage } from './queries'

testDatabase()

const client = prismaClient

describe('the sheet of an authority', () => {
  it('shows its identity on its page', async () => {
    await aDepartement(client())
    await aCollectivite(client(), {
      slug: 'angers',
      name: 'Angers',
      departementCode: '49',
      regionCode: '52',
      siren: '214900078',
    })
    expect(await collectivitePage('angers')).toMatchObject({
      siren: '214900078',
      population: null,
      departement: { code: '49', name: 'Maine-et-Loire' },
      region: { name: 'Pays de la Loire' },
    })
    expect(await collectivitePage('ailleurs')).toBeNull()
  })

  it('abroad is placed only when its seat is known', async () => {
    await aPartner(client(), { slug: 'koutiala', name: 'Koutiala', latitude: 12.39, longitude: -5.47 })
    await aPartner(client(), { slug: 'meguet' })
    expect(await partnerPage('koutiala')).toMatchObject({
      place: { name: 'Koutiala', latitude: 12.39 },
      country: { slug: 'mali' },
    })
    expect(await partnerPage('meguet')).toMatchObject({ place: null })
    expect(await partnerPage('ailleurs')).toBeNull()
    expect(await partnerPage('\u0000')).toBeNull()
  })
})
