import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse } from '../../censuses/builders'
import { exportAnswers } from './export-answers'

testDatabase()

const world = prismaClient()

it('gives a line a collectivité and a column a question, drafts left out, and the journal says who took it', async () => {
  const { officer, engaged, other } = await aCensusDesk(world)
  const { id, questions } = await aCensus(world, {
    slug: 'mali',
    questions: [{ label: 'Objet' }, { label: 'Budget', kind: 'AMOUNT' }],
  })
  const [subject = '', budget = ''] = questions.map((question) => question.id)
  const of = { censusId: id }
  await aResponse(world, { ...of, collectiviteId: engaged.id, answers: { [subject]: '=1+1', [budget]: 500 } })
  await aResponse(world, { ...of, collectiviteId: other.id, state: 'DRAFT', answers: { [subject]: 'non' } })
  const outcome = await exportAnswers(officer, { id })
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      name: 'recensement-mali',
      header: ['Collectivité', 'Échelon', 'SIREN', 'Département', 'Répondu le', 'Objet', 'Budget'],
      rows: [['Angers', 'Commune', expect.any(String), null, expect.any(Date), '=1+1', 500]],
    },
  })
  expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'census.exported', details: { rows: 1 } })
})

it('is refused to members, and when there is no such census', async () => {
  const { officer, agent, visitor } = await aCensusDesk(world)
  const { id } = await aCensus(world)
  expect(await exportAnswers(agent, { id })).toMatchObject({ why: 'forbidden' })
  expect(await exportAnswers(visitor, { id })).toMatchObject({ why: 'forbidden' })
  expect(await exportAnswers(officer, { id: officer.personId })).toMatchObject({ why: 'not-found' })
  expect(await exportAnswers(officer, { id: 'x' })).toMatchObject({ why: 'invalid' })
})
