import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, aResponse } from '../censuses/builders'
import { censusesOfCountry, censusesPage, censusPage } from './queries'

testDatabase()

const world = prismaClient()

it('shows published censuses only, with figures and without a word of the answers', async () => {
  const { engaged, agent } = await aCensusDesk(world)
  const { id, slug, questions } = await aCensus(world, {
    state: 'PUBLISHED',
    title: 'Publié',
    questions: [{ kind: 'LONG_TEXT' }, { kind: 'AMOUNT' }],
  })
  const [words = '', amount = ''] = questions.map((question) => question.id)
  const answers = { [words]: 'Mme Diarra, 06 12 34 56 78', [amount]: 4000 }
  await aResponse(world, { censusId: id, collectiviteId: engaged.id, answers, authorId: agent.personId })
  await aCensus(world, { state: 'CLOSED', slug: 'clos', synthesis: 'Secret' })
  const list = await censusesPage(VISITOR, {})
  expect(list).toMatchObject({ total: 1, items: [{ title: 'Publié', countries: ['Mali'], answers: 1 }] })
  const page = await censusPage(VISITOR, slug)
  expect(page).toMatchObject({ answers: 1, figures: [{ kind: 'words' }, { sum: 4000, median: 4000 }] })
  for (const secret of ['Diarra', '06 12', agent.displayName, agent.email, 'Angers']) {
    expect(JSON.stringify([list, page])).not.toContain(secret)
  }
  expect(await censusPage(VISITOR, 'clos')).toBeNull()
  expect(await censusPage(VISITOR, 'x/y')).toBeNull()
  expect(await censusesOfCountry('ML')).toMatchObject([{ slug }])
  expect(await censusesOfCountry('SN')).toEqual([])
})
