import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anEvent, aRegistration } from '../../builders'
import { writePeople } from './write-people'

testDatabase()

const write = prismaClient()

it('puts new people in the place of the old ones, in the order of the form, empty answers as unknown', async () => {
  const startsAt = new Date('2030-01-01T09:00:00Z')
  const event = await anEvent(write, { startsAt, endsAt: new Date('2030-01-02T12:00:00Z') })
  const registration = await aRegistration(write, { eventId: event.id, people: 3 })
  const days = event.days.map(({ id, onDate }) => ({ id, date: onDate.toISOString().slice(0, 10) }))
  const person = { jobTitle: '', email: '', needs: '', days: ['2030-01-02'] }
  await transaction({ actor: { kind: 'system', job: 'test' } }, async (tx) => {
    await writePeople(tx, registration.id, { days }, [
      {
        ...person,
        row: 0,
        fullName: 'Awa Diarra',
        jobTitle: 'Maire',
        email: 'awa@example.org',
        needs: 'Rampe',
      },
      { ...person, row: 2, fullName: 'Jean Petit' },
    ])
    return ok(null)
  })
  const rows = await db.registrationPerson.findMany({
    orderBy: { position: 'asc' },
    select: {
      position: true,
      fullName: true,
      jobTitle: true,
      email: true,
      needs: true,
      days: { select: { dayId: true } },
    },
  })
  const second = [{ dayId: days[1]?.id }]
  expect(rows).toEqual([
    {
      position: 0,
      fullName: 'Awa Diarra',
      jobTitle: 'Maire',
      email: 'awa@example.org',
      needs: 'Rampe',
      days: second,
    },
    { position: 1, fullName: 'Jean Petit', jobTitle: null, email: null, needs: null, days: second },
  ])
})
