import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse, dayFromNow } from './builders'
import { censusDesk, censusDeskPage, censusFormPage, openingPage, questionPage } from './queries'

testDatabase()

const world = prismaClient()

it('lists the censuses of CUF by where they stand today', async () => {
  const { officer, agent, visitor } = await aCensusDesk(world)
  await aCensus(world, { title: 'Ouvert' })
  await aCensus(world, { title: 'Passé', dueOn: dayFromNow(-2) })
  await aCensus(world, { title: 'Préparé', state: 'DRAFT' })
  expect(await censusDeskPage(officer, {})).toMatchObject({
    view: 'ouverts',
    counts: { 'a-preparer': 1, ouverts: 1, clos: 1, publies: 0 },
    list: { items: [{ title: 'Ouvert', countries: ['Mali'] }] },
  })
  const closed = await censusDeskPage(officer, { etat: 'clos', page: 'x' })
  expect(closed?.list.items).toMatchObject([{ title: 'Passé', standing: 'CLOSED' }])
  for (const viewer of [agent, visitor]) expect(await censusDeskPage(viewer, {})).toBeNull()
})

it('shows one census with what was answered', async () => {
  const { officer, agent, engaged } = await aCensusDesk(world)
  const { id, questions } = await aCensus(world, { questions: [{ kind: 'YES_NO' }] })
  await aResponse(world, {
    censusId: id,
    collectiviteId: engaged.id,
    answers: { [questions[0]?.id ?? '']: true },
  })
  expect(await censusDesk(officer, id, { fait: 'ouvert' })).toMatchObject({
    answered: 1,
    begun: 0,
    figures: [{ counts: [{ count: 1 }, { count: 0 }] }],
    can: { edit: false, close: true },
    done: 'ouvert',
  })
  expect(await censusDesk(agent, id, {})).toBeNull()
  for (const odd of ['x', 'a\u0000', engaged.id]) expect(await censusDesk(officer, odd, {})).toBeNull()
})

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
