import { expect, it } from 'vitest'
import { CollectiviteLevel, Continent } from '@/lib/platform/prisma-client/enums'
import { continentOrder, levelOrder } from './labels'

it('every level and every continent has its place in lists', () => {
  expect([...levelOrder].sort()).toEqual(Object.values(CollectiviteLevel).sort())
  expect([...continentOrder].sort()).toEqual(Object.values(Continent).sort())
})
