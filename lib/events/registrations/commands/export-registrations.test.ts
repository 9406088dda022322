import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../../builders'
import { exportRegistrations } from './export-registrations'

testDatabase()

const write = prismaClient()

describe('the list of a meeting for Excel', () => {
  it('holds one line a person, by collectivité, formulas made harmless, and is written in the journal', async () => {
    const startsAt = new Date('2030-01-01T09:00:00Z')
    const event = await anEvent(write, {
      title: 'Réunion Mali',
      startsAt,
      endsAt: new Date('2030-01-02T12:00:00Z'),
    })
    const { viewer } = await aStaffMember(write)
    const createdAt = new Date('2029-12-01T10:00:00Z')
    for (const [name, people, reference] of [
      ['Montreuil', ['=cmd()'], 'MMMMMMMM'],
      ['Angers', ['Awa Diarra', 'Jean Petit'], 'AAAAAAAA'],
    ] as const) {
      const { id: collectiviteId } = await aCollectivite(write, { name })
      await aRegistration(write, {
        eventId: event.id,
        collectiviteId,
        people: [...people],
        reference,
        createdAt,
        message: 'a;b',
      })
    }
    const other = await anEvent(write)
    await aRegistration(write, { eventId: other.id, people: ['Ailleurs'] })

    const outcome = await exportRegistrations(viewer, { slug: event.slug })
    expect(outcome).toMatchObject({ ok: true, value: { filename: `inscriptions-${event.slug}.csv` } })
    const [head, ...lines] = outcome.ok ? outcome.value.csv.split('\r\n') : []
    expect(head).toMatch(/^\uFEFFRéférence;Collectivité;/)
    expect(lines).toEqual([
      'AAAAAAAA;Angers;Confirmée;01/12/2029;Awa Diarra;;;01/01/2030, 02/01/2030;;"a;b"',
      'AAAAAAAA;Angers;Confirmée;01/12/2029;Jean Petit;;;01/01/2030, 02/01/2030;;"a;b"',
      'MMMMMMMM;Montreuil;Confirmée;01/12/2029;’=cmd();;;01/01/2030, 02/01/2030;;"a;b"',
      '',
    ])
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({
      verb: 'registration.exported',
      objectKind: 'event',
      objectId: event.id,
      actorId: viewer.personId,
    })
  })

  it('is for staff only, and nothing is written when it is refused', async () => {
    const event = await anEvent(write)
    const { viewer: staff } = await aStaffMember(write)
    const { viewer: member } = await aMember(write, { collectiviteId: (await aCollectivite(write)).id })
    expect(await exportRegistrations(VISITOR, { slug: event.slug })).toMatchObject({ why: 'forbidden' })
    expect(await exportRegistrations(member, { slug: event.slug })).toMatchObject({ why: 'not-found' })
    expect(await exportRegistrations(staff, { slug: 'inconnue' })).toMatchObject({ why: 'not-found' })
    expect(await exportRegistrations(staff, {})).toMatchObject({ why: 'not-found' })
    expect(await db.auditEntry.count()).toBe(0)
  })
})
