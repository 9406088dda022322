import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk } from '../censuses/builders'
import { censusFormPage, questionPage } from './queries'

testDatabase()

const world = prismaClient()

it('opens forms of drafts only, and gives a bare one to who was signed out', async () => {
  const { officer, agent, visitor } = await aCensusDesk(world)
  const draft = await aCensus(world, { state: 'DRAFT' })
  const open = await aCensus(world)
  expect(await censusFormPage(officer, draft.id)).toMatchObject({ draft: { countries: ['ML'] }, revision: 0 })
  expect(await censusFormPage(officer, null)).toMatchObject({ draft: null })
  expect(await censusFormPage(visitor, draft.id)).toMatchObject({ draft: null, revision: null })
  expect(await censusFormPage(officer, open.id)).toBeNull()
  expect(await censusFormPage(agent, null)).toBeNull()
  const question = draft.questions[0]?.id ?? ''
  expect(await questionPage(officer, draft.id, question)).toMatchObject({ question: { id: question } })
  expect(await questionPage(officer, draft.id, null)).toMatchObject({ question: null })
  expect(await questionPage(officer, draft.id, open.questions[0]?.id ?? '')).toBeNull()
  expect(await questionPage(officer, open.id, null)).toBeNull()
  expect(await questionPage(visitor, draft.id, question)).toMatchObject({ question: null })
  expect(await questionPage(agent, draft.id, null)).toBeNull()
})
