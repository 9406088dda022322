import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aSearch } from '../builders'
import { takeSearchSlug } from './take-search-slug'

testDatabase()

it('gives a free address, never that of a page of the board', async () => {
  await aSearch(prismaClient(), { slug: 'eau' })
  const take = (title: string) =>
    transaction({ actor: VISITOR }, async (tx) => ok(await takeSearchSlug(tx, title)))
  expect(await take('Eau')).toMatchObject({ value: 'eau-2' })
  expect(await take('Déposer')).toMatchObject({ value: 'deposer-2' })
  expect(await take('…')).toMatchObject({ value: 'recherche' })
})
