import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import { deadlinesAtHand, deadlinesPage } from './queries'

testDatabase()

const now = new Date('2026-11-23T08:00:00Z')

async function someConventions() {
  const desk = await aDesk(prismaClient())
  const record = (title: string, values: Parameters<typeof aPartnership>[1]) =>
    aPartnership(prismaClient(), { title, frenchIds: [desk.collectivite.id], ...values })
  const signedOn = new Date('2024-01-01')
  await record('Proche', { expiresOn: new Date('2027-01-10'), signedOn, transmittedOn: signedOn })
  await record('Lointaine', { expiresOn: new Date('2027-12-31'), signedOn, transmittedOn: signedOn })
  await record('Dernier jour', { expiresOn: new Date('2026-11-23'), signedOn, transmittedOn: signedOn })
  await record('Échue', { expiresOn: new Date('2026-11-22'), signedOn, transmittedOn: signedOn })
  await record('Échue et terminée', { expiresOn: new Date('2020-01-01'), status: 'TERMINE' })
  await record('Archivée', { expiresOn: new Date('2026-12-01'), archivedAt: new Date() })
  await record('Non transmise', { expiresOn: new Date('2029-01-01'), signedOn })
  await record('Sans dates', { kind: 'CONVENTION' })
  await record('Jumelage sans dates', { kind: 'JUMELAGE' })
  await aPartnership(prismaClient(), {
    title: 'D’une autre',
    frenchIds: [desk.other.id],
    expiresOn: new Date('2026-12-15'),
    signedOn,
    transmittedOn: signedOn,
  })
  return desk
}

it.each([
  ['bientot', ['Dernier jour', 'D’une autre', 'Proche']],
  ['expirees', ['Échue']],
  ['non-transmises', ['Non transmise']],
  ['dates-absentes', ['Sans dates']],
  ['n’importe quoi', ['Dernier jour', 'D’une autre', 'Proche']],
])('staff read the list “%s”', async (vue, titles) => {
  const { officer } = await someConventions()
  const page = await deadlinesPage(officer, { vue }, now)
  expect(page?.lines.items.map(({ title }) => title)).toEqual(titles)
  expect(page?.counts).toEqual({ bientot: 3, expirees: 1, 'non-transmises': 1, 'dates-absentes': 1 })
})

it('nobody else reads the lists', async () => {
  const { agent, visitor } = await someConventions()
  for (const viewer of [agent, visitor]) expect(await deadlinesPage(viewer, {}, now)).toBeNull()
})

it('a member reads the ends of its own conventions, the oldest first', async () => {
  const { agent, stranger } = await someConventions()
  expect((await deadlinesAtHand(agent, now)).map(({ title, isOver }) => [title, isOver])).toEqual([
    ['Échue', true],
    ['Dernier jour', false],
    ['Proche', false],
  ])
  expect((await deadlinesAtHand(stranger, now)).map(({ title }) => title)).toEqual(['D’une autre'])
  expect(await deadlinesAtHand(VISITOR, now)).toEqual([])
})
