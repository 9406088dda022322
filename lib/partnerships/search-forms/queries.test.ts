import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aMessage, aSearch } from '../searches/builders'
import { linkPage, messageLinkPage, proposePage } from './queries'

testDatabase()

const world = prismaClient()

it('a mailed link opens its notice or its message, and spends nothing', async () => {
  await aBoard(world)
  const waiting = await aSearch(world, { state: 'SUBMITTED' })
  const jeton = linkToken('manage-search', waiting.id)
  for (let n = 0; n < 2; n++) {
    expect(await linkPage({ jeton })).toMatchObject({
      title: waiting.title,
      standing: 'SUBMITTED',
      messages: 0,
    })
  }
  const { id } = await aMessage(world, { searchId: waiting.id })
  expect(await messageLinkPage({ jeton: linkToken('search-message', id) })).toMatchObject({
    institution: 'Ville de Brest',
  })
  for (const odd of [undefined, 'x', ['a'], 'f'.repeat(64)]) {
    expect(await linkPage({ jeton: odd })).toBeNull()
    expect(await messageLinkPage({ jeton: odd })).toBeNull()
  }
  const form = await proposePage()
  expect(form.countries).toEqual([{ value: 'ML', label: 'Mali' }])
})
