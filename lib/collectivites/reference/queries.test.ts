import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anOdd, aTheme } from '../builders'
import { odds, themeBranch, themeOptions, themeTree } from './queries'

testDatabase()

async function aTree() {
  const db = prismaClient()
  await aTheme(db, { code: 'b', label: 'Éducation', position: 2 })
  await aTheme(db, { code: 'a', label: 'Environnement', position: 1 })
  await aTheme(db, { code: 'a.eau', label: 'Eau', parentCode: 'a' })
  await aTheme(db, { code: 'a.eau.puits', label: 'Puits', parentCode: 'a.eau', level: 3 })
  await aTheme(db, { code: 'a.ancien', label: 'Ancien', parentCode: 'a', validTo: 2020 })
}

it('the tree has three levels, in its own order, without the retired nodes', async () => {
  await aTree()
  expect(await themeTree()).toEqual([
    {
      code: 'a',
      label: 'Environnement',
      children: [
        { code: 'a.eau', label: 'Eau', children: [{ code: 'a.eau.puits', label: 'Puits', children: [] }] },
      ],
    },
    { code: 'b', label: 'Éducation', children: [] },
  ])
})

it('options follow the tree and say their depth and family', async () => {
  await aTree()
  expect((await themeOptions()).map(({ code, depth, family }) => [code, depth, family])).toEqual([
    ['a', 0, 'Environnement'],
    ['a.eau', 1, 'Environnement'],
    ['a.eau.puits', 2, 'Environnement'],
    ['b', 0, 'Éducation'],
  ])
})

it('a filter on a theme matches everything under it, retired nodes included', async () => {
  await aTree()
  expect((await themeBranch('a')).sort()).toEqual(['a', 'a.ancien', 'a.eau', 'a.eau.puits'])
  expect(await themeBranch('a.eau.puits')).toEqual(['a.eau.puits'])
  expect(await themeBranch('inconnu')).toEqual([])
})

it('the objectifs come in the order of their numbers', async () => {
  for (const number of [11, 6, 17]) await anOdd(prismaClient(), number)
  expect((await odds()).map(({ number }) => number)).toEqual([6, 11, 17])
})
