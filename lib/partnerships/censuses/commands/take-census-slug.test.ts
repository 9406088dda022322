import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aCensus } from '../builders'
import { takeCensusSlug } from './take-census-slug'

testDatabase()

it('gives a free address, and its own back to a census', async () => {
  const { id } = await aCensus(prismaClient(), { slug: 'mali' })
  const take = (wanted: string, own?: string) =>
    transaction({ actor: VISITOR }, async (tx) => ok(await takeCensusSlug(tx, wanted, own)))
  expect(await take('mali')).toMatchObject({ value: 'mali-2' })
  expect(await take('mali', id)).toMatchObject({ value: 'mali' })
  expect(await take('')).toMatchObject({ value: 'recensement' })
})
