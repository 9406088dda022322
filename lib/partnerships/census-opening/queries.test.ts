import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../censuses/builders'
import { openingPage } from './queries'

testDatabase()

const world = prismaClient()

it('counts whom opening would ask', async () => {
  const { officer, agent } = await aCensusDesk(world)
  const { id } = await aCensus(world, { state: 'DRAFT' })
  expect(await openingPage(officer, id)).toMatchObject({
    countries: ['Mali'],
    engaged: { collectivites: 1, reachable: 1, people: 2 },
    everyMember: { collectivites: 2, reachable: 2, people: 3 },
    isPast: false,
  })
  expect(await openingPage(agent, id)).toBeNull()
  expect(await openingPage(officer, 'x')).toBeNull()
})
