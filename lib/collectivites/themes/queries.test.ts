import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aTheme } from '../builders'
import { themePage } from './queries'

testDatabase()

it('shows a node between what stands above it and what stands under it', async () => {
  const db = prismaClient()
  await aTheme(db, { code: 'env', label: 'Environnement' })
  await aTheme(db, { code: 'env.eau', label: 'Eau', parentCode: 'env' })
  await aTheme(db, { code: 'env.eau.puits', label: 'Puits', parentCode: 'env.eau', level: 3 })
  await aTheme(db, { code: 'env.eau.ancien', parentCode: 'env.eau', level: 3, validTo: 2020 })
  expect(await themePage('env')).toEqual({
    code: 'env',
    label: 'Environnement',
    level: 1,
    validTo: null,
    parents: [],
    children: [{ code: 'env.eau', label: 'Eau' }],
  })
  expect(await themePage('env.eau')).toMatchObject({ children: [{ code: 'env.eau.puits', label: 'Puits' }] })
  expect((await themePage('env.eau.puits'))?.parents.map(({ label }) => label)).toEqual([
    'Environnement',
    'Eau',
  ])
  expect(await themePage('env.eau.ancien')).toMatchObject({ validTo: 2020 })
  expect(await themePage('inconnu')).toBeNull()
  expect(await themePage('../\u0000')).toBeNull()
})
