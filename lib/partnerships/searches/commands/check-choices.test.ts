import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCountry, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { checkChoices } from './check-choices'

testDatabase()

it('names the fields whose choices no list offers', async () => {
  const world = prismaClient()
  const { code } = await aTheme(world)
  const { code: retired } = await aTheme(world, { validTo: 2020 })
  await aCountry(world)
  await aCountry(world, { alpha2: 'FR' })
  const check = (themes: string[], countries: string[], country?: string) =>
    transaction({ actor: VISITOR }, async (tx) =>
      ok(await checkChoices(tx, { themes, countries, ...(country ? { country } : {}) })),
    )
  expect(await check([code], ['ML'], 'ML')).toEqual({ ok: true, value: null })
  expect(await check([retired], ['XX'], 'FR')).toMatchObject({
    value: { 'themes.0': expect.any(String), 'countries.0': expect.any(String), country: expect.any(String) },
  })
})
