import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { censusPage } from '../../census-syntheses/queries'
import { aCensus, aCensusDesk } from '../builders'
import { withdrawSynthesis } from './withdraw-synthesis'

testDatabase()

const world = prismaClient()

it('takes a synthesis off the public pages at once, and keeps its text', async () => {
  const { officer } = await aCensusDesk(world)
  const { id, slug } = await aCensus(world, { state: 'PUBLISHED' })
  expect(await censusPage(VISITOR, slug)).not.toBeNull()
  expect(await withdrawSynthesis(officer, { id })).toEqual({ ok: true, value: null })
  expect(await censusPage(VISITOR, slug)).toBeNull()
  expect(await db.census.findFirst()).toMatchObject({
    state: 'CLOSED',
    synthesis: 'Merci.',
    publishedAt: null,
  })
  expect(await withdrawSynthesis(officer, { id })).toMatchObject({ why: 'closed' })
  expect(await withdrawSynthesis(officer, {})).toMatchObject({ why: 'invalid' })
})
