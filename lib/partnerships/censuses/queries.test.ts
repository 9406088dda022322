import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse, dayFromNow } from './builders'
import { censusDesk, censusDeskPage } from './queries'

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
