import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anEvent, aRegistration } from '../../builders'
import { lockRegistration } from './lock-registration'

testDatabase()

const write = prismaClient()

const lock = (reference: string) =>
  transaction({ actor: { kind: 'system', job: 'test' } }, async (tx) =>
    ok(await lockRegistration(tx, reference)),
  )

it('tells the places of everybody else from those of the delegation', async () => {
  const event = await anEvent(write)
  const mine = await aRegistration(write, { eventId: event.id, people: 3, status: 'PENDING' })
  await aRegistration(write, { eventId: event.id, people: 2, status: 'PENDING' })
  await aRegistration(write, { eventId: event.id, people: 4 })
  expect(await lock(mine.reference)).toMatchObject({
    value: {
      id: mine.id,
      people: 3,
      version: 0,
      others: { pending: 2, confirmed: 4 },
      event: { id: event.id },
    },
  })
})

it('counts no place of a delegation that withdrew', async () => {
  const event = await anEvent(write)
  const gone = await aRegistration(write, { eventId: event.id, people: 3, status: 'WITHDRAWN' })
  await aRegistration(write, { eventId: event.id, people: 2 })
  expect(await lock(gone.reference)).toMatchObject({ value: { others: { pending: 0, confirmed: 2 } } })
})

it('finds nothing under an unknown reference', async () => {
  expect(await lock('ZZZZZZZZ')).toEqual(ok(null))
})
