import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import type { Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anEvent, aRegistration, delegationInput } from '../../builders'
import { lockEvent } from './lock-event'
import { registerDelegation } from './register-delegation'
import { withdrawDelegation } from './withdraw-delegation'

testDatabase()

const write = prismaClient()

async function agents(count: number) {
  const made: { viewer: Viewer; slug: string }[] = []
  for (let i = 0; i < count; i++) {
    const { id, slug } = await aCollectivite(write)
    made.push({ viewer: (await aMember(write, { collectiviteId: id })).viewer, slug })
  }
  return made
}

/** Places held, counted without any of the code under test. */
async function held(eventId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ people: number }[]>`
    select count(p.id)::int as people from registration_person p, registration r
    where p.registration_id = r.id and r.event_id = ${eventId}::uuid and r.status not in ('REFUSED', 'WITHDRAWN')`
  return row?.people ?? -1
}

const names = (n: number) => Array.from({ length: n }, (_, i) => `Personne ${i}`)

describe('a locked meeting', () => {
  it('comes with its days in order and the places of live registrations only', async () => {
    const startsAt = new Date('2030-01-01T09:00:00Z')
    const event = await anEvent(write, { startsAt, endsAt: new Date('2030-01-03T12:00:00Z') })
    await aRegistration(write, { eventId: event.id, people: 2, status: 'PENDING' })
    await aRegistration(write, { eventId: event.id, people: 3 })
    await aRegistration(write, { eventId: event.id, people: 4, status: 'REFUSED' })
    await aRegistration(write, { eventId: event.id, people: 5, status: 'WITHDRAWN' })
    const found = await transaction({ actor: { kind: 'system', job: 'test' } }, async (tx) =>
      ok([await lockEvent(tx, { slug: event.slug }), await lockEvent(tx, { slug: 'inconnue' })]),
    )
    expect(found).toMatchObject({
      value: [
        {
          id: event.id,
          seats: { pending: 2, confirmed: 3 },
          days: [{ date: '2030-01-01' }, { date: '2030-01-02' }, { date: '2030-01-03' }],
        },
        null,
      ],
    })
  })
})

describe('places under a crowd', () => {
  it('gives exactly twenty places to fifty who come at once', async () => {
    const event = await anEvent(write, { capacity: 20 })
    const crowd = await agents(50)
    const answers = await Promise.all(
      crowd.map(({ viewer, slug: collectivite }) =>
        registerDelegation(viewer, { ...delegationInput(['Awa Diarra']), slug: event.slug, collectivite }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(answers.filter((answer) => !answer.ok && answer.why === 'closed')).toHaveLength(30)
    expect(await held(event.id)).toBe(20)
    expect(await db.outboxMail.count()).toBe(20)
  })

  it('never gives more than it has while some come in groups and others leave', async () => {
    const event = await anEvent(write, { capacity: 20, maxPerDelegation: 4 })
    const crowd = await agents(30)
    const seated = await Promise.all(
      crowd.slice(0, 8).map(async ({ viewer, slug: collectivite }) => {
        const input = { ...delegationInput(names(2)), slug: event.slug, collectivite }
        return { viewer, outcome: await registerDelegation(viewer, input) }
      }),
    )
    expect(await held(event.id)).toBe(16)
    const arrivals = crowd.slice(8).map(({ viewer, slug: collectivite }, i) =>
      registerDelegation(viewer, {
        ...delegationInput(names((i % 4) + 1)),
        slug: event.slug,
        collectivite,
      }),
    )
    const departures = seated.flatMap(({ viewer, outcome }) =>
      outcome.ok ? [withdrawDelegation(viewer, { reference: outcome.value.reference })] : [],
    )
    let most = 0
    const all = Promise.all([...arrivals, ...departures])
    const watch = setInterval(async () => {
      most = Math.max(most, await held(event.id))
    }, 10)
    const answers = await all
    clearInterval(watch)
    most = Math.max(most, await held(event.id))
    expect(most).toBeLessThanOrEqual(20)
    expect(answers.every((answer) => answer.ok || answer.why === 'closed')).toBe(true)
    expect(await db.registration.count({ where: { status: 'WITHDRAWN' } })).toBe(8)
  })
})
