import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { exportDeadlines } from './export-deadlines'

testDatabase()

it('gives the list on screen, with what is missing in words', async () => {
  const { officer, agent, visitor, collectivite } = await aDesk(prismaClient())
  await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    frenchIds: [collectivite.id],
    signedOn: new Date('2024-03-01'),
  })
  const outcome = await exportDeadlines(officer, { vue: 'non-transmises' })
  if (!outcome.ok) throw new Error(outcome.message)
  expect(outcome.value.filename).toBe('echeances-non-transmises.csv')
  expect(outcome.value.csv).toMatch(
    /Angers – Bamako;angers-bamako-\d+;Angers;01\/03\/2024;;;la délibération, la transmission au préfet;\r\n$/,
  )
  expect(await db.auditEntry.findFirst()).toMatchObject({
    verb: 'deadline.exported',
    objectId: 'non-transmises',
  })
  for (const viewer of [agent, visitor]) {
    expect(await exportDeadlines(viewer, {})).toMatchObject({ why: 'forbidden' })
  }
})
