import { describe, expect, it } from 'vitest'
import { aCollectivite, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { contactPage } from '../search-forms/queries'
import { aBoard, aMessage, aSearch, dayFromNow } from './builders'
import { boardPage, noticePage, searchesOfCountry } from './queries'

testDatabase()

const world = prismaClient()

describe('the public board', () => {
  it('shows what is accepted until its last day, and no person', async () => {
    const { visitor, collectivite, agent } = await aBoard(world)
    const abroad = await aSearch(world)
    await aSearch(world, {
      collectiviteId: collectivite.id,
      authorId: agent.personId,
      contactName: 'Claire Martin',
    })
    await aSearch(world, { expiresOn: dayFromNow(0) })
    await aSearch(world, { expiresOn: dayFromNow(-2) })
    for (const state of ['AWAITING_EMAIL', 'SUBMITTED', 'REFUSED', 'CLOSED'] as const)
      await aSearch(world, { state })
    await aMessage(world, { searchId: abroad.id })
    const board = await boardPage(visitor, {})
    expect(board.list.total).toBe(3)
    const page = await noticePage(visitor, abroad.slug)
    const contact = await contactPage(visitor, abroad.slug)
    for (const secret of ['auteur-', 'Diarra', 'Claire', agent.email, 'Jeanne', 'brest']) {
      expect(JSON.stringify([board, page, contact])).not.toContain(secret)
    }
  })

  it('filters by side, country, branch of themes, size and words, and drops what it cannot read', async () => {
    const { visitor, theme } = await aBoard(world)
    const leaf = await aTheme(world, { parentCode: theme.code })
    const big = await aCollectivite(world, { name: 'Île-de-Nantes', population: 300_000 })
    await aSearch(world, {
      title: 'Forêts',
      collectiviteId: big.id,
      countryCodes: ['SN'],
      themeCodes: [leaf.code],
    })
    await aSearch(world, { title: 'Marchés', population: 8000 })
    const titles = async (parameters: object) =>
      (await boardPage(visitor, { ...parameters })).list.items.map(({ title }) => title).sort()
    expect(await titles({ cote: 'francaises' })).toEqual(['Forêts'])
    expect(await titles({ cote: 'etrangeres' })).toEqual(['Marchés'])
    expect(await titles({ pays: 'senegal' })).toEqual(['Forêts'])
    expect(await titles({ pays: 'mali' })).toEqual(['Marchés'])
    expect(await titles({ theme: theme.code })).toEqual(['Forêts'])
    expect(await titles({ taille: 'plus-de-200-000' })).toEqual(['Forêts'])
    expect(await titles({ taille: 'moins-de-10-000' })).toEqual(['Marchés'])
    expect(await titles({ q: 'foret' })).toEqual(['Forêts'])
    expect(await titles({ q: 'ile nantes' })).toEqual(['Forêts'])
    expect(await titles({ q: 'ile marches' })).toEqual([])
    const odd = { cote: 'x', pays: ['mali', 'y'], theme: 'a\u0000', taille: '1', q: ['', ''], page: '-1' }
    expect(await titles({ ...odd, pays: 'a/b' })).toEqual(['Forêts', 'Marchés'])
    expect((await boardPage(visitor, { pays: 'mali' })).chosen).toEqual({
      pays: { value: 'mali', label: 'Mali' },
    })
  })
})

it('a notice suggests those of the other side that suit it, best first', async () => {
  const { visitor, collectivite, theme } = await aBoard(world)
  const leaf = await aTheme(world, { parentCode: theme.code })
  const own = await aSearch(world, {
    collectiviteId: collectivite.id,
    countryCodes: ['ML'],
    themeCodes: [leaf.code],
    wishedMost: 50_000,
  })
  await aSearch(world, { title: 'Bon', themeCodes: [theme.code], population: 12_000 })
  await aSearch(world, { title: 'Passable' })
  await aSearch(world, { title: 'Trop grand', themeCodes: [theme.code], population: 80_000 })
  await aSearch(world, { title: 'Caché', state: 'SUBMITTED', themeCodes: [theme.code] })
  const page = await noticePage(visitor, own.slug)
  expect(page?.suggestions.map(({ title, reasons }) => [title, reasons])).toEqual([
    ['Bon', ['country', 'themes', 'size']],
    ['Passable', ['country']],
  ])
  expect(await searchesOfCountry('ML')).toHaveLength(3)
  expect(await noticePage(visitor, 'x/y')).toBeNull()
  expect(await contactPage(visitor, 'inconnue')).toBeNull()
  expect(await contactPage(visitor, 'inconnue', true)).toMatchObject({ notice: null })
})
