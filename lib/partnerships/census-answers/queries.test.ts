import { expect, it } from 'vitest'
import { aPerson } from '@/lib/accounts/builders'
import type { Viewer } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse, dayFromNow } from '../censuses/builders'
import { answerPage, answerSheet, censusesToAnswer, followPage, myCensusesPage } from './queries'

testDatabase()

const world = prismaClient()

it('lists what a member may answer, with where it stands, and no draft of CUF', async () => {
  const { agent, elu, visitor, engaged } = await aCensusDesk(world)
  const open = await aCensus(world, { title: 'Ouvert' })
  await aCensus(world, { title: 'Passé', dueOn: dayFromNow(-2) })
  await aCensus(world, { title: 'Préparé', state: 'DRAFT' })
  await aResponse(world, { censusId: open.id, collectiviteId: engaged.id, state: 'DRAFT' })
  const { items } = await myCensusesPage(agent, {})
  expect(items.map(({ title, isOpen, answer }) => [title, isOpen, answer])).toEqual([
    ['Ouvert', true, 'DRAFT'],
    ['Passé', false, 'NONE'],
  ])
  expect(await censusesToAnswer(agent)).toMatchObject([{ title: 'Ouvert' }])
  expect(await censusesToAnswer(elu)).toEqual([])
  expect((await myCensusesPage(visitor, {})).total).toBe(0)
})

it('opens the form of one’s own collectivité, with what was kept', async () => {
  const { agent, elu, visitor, officer, engaged } = await aCensusDesk(world)
  const { id, slug, questions } = await aCensus(world, { questions: [{}, { kind: 'NUMBER' }] })
  const number = questions[1]?.id ?? ''
  await aResponse(world, {
    censusId: id,
    collectiviteId: engaged.id,
    state: 'DRAFT',
    answers: { [number]: 2.5 },
  })
  expect(await answerPage(agent, slug, { pour: 'nantes', fait: 'garde' })).toMatchObject({
    canAnswer: true,
    mine: { collectivite: { slug: 'angers' }, state: 'DRAFT', revision: 1, typed: { [number]: '2,5' } },
    done: 'garde',
  })
  expect(await answerPage(elu, slug, {})).toMatchObject({ canAnswer: false })
  expect(await answerPage(visitor, slug, {})).toMatchObject({ canAnswer: true, mine: null })
  const closed = await aCensus(world, { state: 'CLOSED' })
  expect(await answerPage(agent, closed.slug, {})).toMatchObject({ canAnswer: false })
  expect(await answerPage(visitor, closed.slug, {})).toMatchObject({ canAnswer: true, isOpen: false })
  const draft = await aCensus(world, { state: 'DRAFT' })
  expect(await answerPage(visitor, draft.slug, {})).toBeNull()
  expect(await answerPage(officer, slug, {})).toBeNull()
  const { id: personId, displayName, email } = await aPerson(world)
  const unattached: Viewer = { kind: 'member', personId, displayName, email, mandates: [] }
  expect(await answerPage(unattached, slug, {})).toBeNull()
  for (const odd of ['x/y', 'autre', 'a\u0000']) expect(await answerPage(agent, odd, {})).toBeNull()
})

it('follows who answered, who began and who said nothing', async () => {
  const { officer, agent, engaged, other } = await aCensusDesk(world)
  const { id, questions } = await aCensus(world, { questions: [{ label: 'Objet' }] })
  for (const { id: collectiviteId } of [engaged, other]) {
    await world.censusInvitation.create({ data: { censusId: id, collectiviteId } })
  }
  const answers = { [questions[0]?.id ?? '']: 'Un atelier' }
  await aResponse(world, { censusId: id, collectiviteId: engaged.id, answers })
  expect(await followPage(officer, id, {})).toMatchObject({
    counts: { repondu: 1, brouillons: 0, attendu: 1 },
    list: { items: [{ collectivite: { name: 'Angers' }, wasAsked: true }] },
  })
  expect((await followPage(officer, id, { vue: 'attendu' }))?.list.items).toMatchObject([
    { collectivite: { name: 'Nantes' }, hasNobody: false, at: null },
  ])
  expect((await followPage(officer, id, { vue: 'brouillons' }))?.list.total).toBe(0)
  expect(await answerSheet(officer, id, 'angers')).toMatchObject({
    collectivite: { name: 'Angers' },
    answers: [{ label: 'Objet', typed: 'Un atelier' }],
  })
  expect(await answerSheet(officer, id, 'nantes')).toBeNull()
  for (const page of [
    followPage(agent, id, {}),
    answerSheet(agent, id, 'angers'),
    followPage(officer, 'x', {}),
  ]) {
    expect(await page).toBeNull()
  }
})
