import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aMessage, aSearch } from '../searches/builders'
import { mySearchesPage, mySearchPage, newSearchPage, writeAuthorPage } from './queries'

testDatabase()

const world = prismaClient()

it('shows a member their own notices and no other’s', async () => {
  const { agent, elu, stranger, visitor, collectivite } = await aBoard(world)
  const own = await aSearch(world, { collectiviteId: collectivite.id })
  await aMessage(world, { searchId: own.id, passedOnAt: new Date() })
  await aSearch(world)
  expect(await mySearchesPage(agent, {})).toMatchObject({
    canPost: true,
    list: { items: [{ id: own.id, standing: 'PUBLISHED', messages: 1 }] },
  })
  expect(await mySearchesPage(stranger, {})).toMatchObject({ list: { total: 0 } })
  expect(await mySearchesPage(elu, {})).toMatchObject({ canPost: false, list: { total: 1 } })
  expect(await mySearchPage(agent, own.id, { fait: 'deposee' })).toMatchObject({
    canRenew: true,
    canClose: true,
    done: 'deposee',
  })
  expect(await mySearchPage(elu, own.id, {})).toMatchObject({ canClose: false })
  for (const viewer of [stranger, visitor]) expect(await mySearchPage(viewer, own.id, {})).toBeNull()
  expect(await mySearchPage(agent, 'x', {})).toBeNull()
})

it('opens the forms of who may send them, and bare to who was signed out', async () => {
  const { agent, elu, officer, visitor } = await aBoard(world)
  const { slug } = await aSearch(world)
  expect(await newSearchPage(agent)).toMatchObject({ collectivites: [{ value: 'angers' }] })
  expect(await newSearchPage(visitor)).toMatchObject({ collectivites: [] })
  for (const viewer of [elu, officer]) expect(await newSearchPage(viewer)).toBeNull()
  expect(await writeAuthorPage(agent, slug, { fait: 'envoye' })).toMatchObject({
    institution: 'Angers',
    senderEmail: agent.email,
    isSent: true,
  })
  expect(await writeAuthorPage(officer, slug, {})).toMatchObject({ institution: 'Cités Unies France' })
  expect(await writeAuthorPage(visitor, slug, {})).toMatchObject({ senderEmail: '' })
  expect(await writeAuthorPage(agent, 'inconnue', {})).toBeNull()
  expect(await writeAuthorPage(agent, 'inconnue', {}, true)).toMatchObject({ notice: null })
})
