import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { config } from '@/lib/platform/config'
import { db, prismaClient } from '@/lib/platform/db'
import type { CollectiviteUncheckedCreateInput } from '@/lib/platform/prisma-client/models'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration, delegationInput } from '../../builders'
import { registerDelegation } from './register-delegation'

testDatabase()

const write = prismaClient()

/** An agent of a collectivité, and what they send to register two people to a meeting. */
async function anAgent(values: Partial<CollectiviteUncheckedCreateInput> = {}) {
  const collectivite = await aCollectivite(write, values)
  const { viewer } = await aMember(write, { collectiviteId: collectivite.id })
  const input = (slug: string, people = ['Awa Diarra', 'Jean Petit'], days: string[] = []) => ({
    ...delegationInput(people, days),
    slug,
    collectivite: collectivite.slug,
  })
  return { collectivite, viewer, input }
}

async function nothingWritten() {
  expect(await db.registration.count({ where: { NOT: { reference: { startsWith: 'DE' } } } })).toBe(0)
  expect(await db.outboxMail.count()).toBe(0)
  expect(await db.auditEntry.count()).toBe(0)
}

describe('registering a delegation', () => {
  it('confirms it at once, writes who comes, the journal and the mail with its calendar', async () => {
    const event = await anEvent(write, { title: 'Réunion Mali', videoUrl: 'https://visio.example.org/salle' })
    const { viewer, input, collectivite } = await anAgent({ name: 'Angers' })
    const outcome = await registerDelegation(viewer, input(event.slug))
    expect(outcome).toMatchObject({ ok: true })
    const row = await db.registration.findFirstOrThrow({
      include: { people: { orderBy: { position: 'asc' }, include: { days: true } } },
    })
    expect(row).toMatchObject({ status: 'CONFIRMED', collectiviteId: collectivite.id, eventId: event.id })
    expect(row.people.map(({ fullName, days }) => [fullName, days.length])).toEqual([
      ['Awa Diarra', 1],
      ['Jean Petit', 1],
    ])
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({
      verb: 'registration.created',
      objectId: row.id,
      actorId: viewer.personId,
      details: { event: 'Réunion Mali', collectivite: 'Angers', reference: row.reference, people: 2 },
    })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'registration-confirmed', toAddress: viewer.email })
    expect(mail.text).toContain('https://visio.example.org/salle')
    expect(mail.attachments).toMatchObject([{ contentType: expect.stringContaining('method=REQUEST') }])
  })

  it('waits for CUF when the meeting asks for it, without a calendar nor the way in', async () => {
    const event = await anEvent(write, {
      requiresApproval: true,
      videoUrl: 'https://visio.example.org/salle',
    })
    const { viewer, input } = await anAgent()
    await registerDelegation(viewer, input(event.slug))
    expect(await db.registration.findFirstOrThrow()).toMatchObject({ status: 'PENDING' })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'registration-received', attachments: [] })
    expect(mail.text).not.toContain('visio.example.org')
  })

  it('keeps the days each person ticked', async () => {
    const startsAt = new Date(Date.now() + 20 * 86_400_000)
    const event = await anEvent(write, { startsAt, endsAt: new Date(+startsAt + 86_400_000) })
    const [first = '', second = ''] = event.days.map(({ onDate }) => onDate.toISOString().slice(0, 10))
    const { viewer, input } = await anAgent()
    const form = input(event.slug, ['Awa Diarra', 'Jean Petit'], [second])
    form.people[1]?.days.push(first)
    expect(await registerDelegation(viewer, form)).toMatchObject({ ok: true })
    const people = await db.registrationPerson.findMany({
      orderBy: { position: 'asc' },
      select: {
        days: { select: { day: { select: { onDate: true } } }, orderBy: { day: { onDate: 'asc' } } },
      },
    })
    const told = people.map(({ days }) => days.map(({ day }) => day.onDate.toISOString().slice(0, 10)))
    expect(told).toEqual([[second], [first, second]])
  })

  it('is one registration however often the form is sent, and answers the same', async () => {
    const event = await anEvent(write)
    const { viewer, input } = await anAgent()
    const form = input(event.slug)
    const answers = await Promise.all(Array.from({ length: 5 }, () => registerDelegation(viewer, form)))
    answers.push(await registerDelegation(viewer, form))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ ok: true })
    expect(await db.registration.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('does not take a corrected form for a replay', async () => {
    const event = await anEvent(write)
    const { viewer, input } = await anAgent()
    const form = input(event.slug)
    await registerDelegation(viewer, form)
    const corrected = { ...form, message: 'Nous arriverons la veille.' }
    expect(await registerDelegation(viewer, corrected)).toMatchObject({ ok: false, why: 'conflict' })
    expect(await db.registration.count()).toBe(1)
  })

  it('leaves blank rows out, and strips what no calendar could carry', async () => {
    const event = await anEvent(write)
    const { viewer, input } = await anAgent()
    const form = input(event.slug, ['', 'Awa\u0000\r\nDiarra', ' '])
    expect(await registerDelegation(viewer, form)).toMatchObject({ ok: true })
    expect(await db.registrationPerson.findMany({ select: { fullName: true, position: true } })).toEqual([
      { fullName: 'Awa Diarra', position: 0 },
    ])
  })
})

describe('a registration is refused', () => {
  it.each([
    ['nobody is named', { people: [] }, 'people.0.fullName'],
    [
      'a row has no name',
      { people: [{ fullName: '', jobTitle: 'Maire', email: '', needs: '' }] },
      'people.0.fullName',
    ],
    ['a name is too long', { people: [{ fullName: 'a'.repeat(121) }] }, 'people.0.fullName'],
    ['an address is wrong', { people: [{ fullName: 'Awa Diarra', email: 'awa@' }] }, 'people.0.email'],
    ['the message is too long', { message: 'a'.repeat(1001) }, 'message'],
    [
      'there are too many rows',
      { people: Array.from({ length: 51 }, () => ({ fullName: 'Awa' })) },
      'people',
    ],
  ])('when %s', async (_what, change, field) => {
    const event = await anEvent(write)
    const { viewer, input } = await anAgent()
    const outcome = await registerDelegation(viewer, { ...input(event.slug), ...change })
    expect(outcome).toMatchObject({ ok: false, why: 'invalid', fields: { [field]: expect.any(String) } })
    await nothingWritten()
  })

  it('when a day is missing or foreign, beside the right row', async () => {
    const startsAt = new Date(Date.now() + 20 * 86_400_000)
    const event = await anEvent(write, { startsAt, endsAt: new Date(+startsAt + 86_400_000) })
    const { viewer, input } = await anAgent()
    const form = input(event.slug, ['', 'Awa Diarra', 'Jean Petit'], ['1999-01-01'])
    form.people[2]?.days.pop()
    const outcome = await registerDelegation(viewer, {
      ...form,
      people: form.people.map((person, i) => ({ ...person, days: i === 1 ? [] : ['1999-01-01'] })),
    })
    expect(outcome).toMatchObject({
      why: 'invalid',
      fields: {
        'people.1.days': 'Cochez un jour au moins.',
        'people.2.days': 'Choisissez parmi les jours de la rencontre.',
      },
    })
    await nothingWritten()
  })

  it('when the session has ended, and says so', async () => {
    const event = await anEvent(write)
    const { input } = await anAgent()
    const outcome = await registerDelegation(VISITOR, input(event.slug))
    expect(outcome).toMatchObject({ why: 'forbidden', message: expect.stringContaining('session a expiré') })
    await nothingWritten()
  })

  it('when the collectivité is somebody else’s, an élu’s, or staff’s wish', async () => {
    const event = await anEvent(write)
    const { collectivite, input } = await anAgent()
    const stranger = (await anAgent()).viewer
    const elected = (await aMember(write, { collectiviteId: collectivite.id, role: 'ELU' })).viewer
    const { viewer: staff } = await aStaffMember(write)
    expect(await registerDelegation(stranger, input(event.slug))).toMatchObject({ why: 'not-found' })
    expect(await registerDelegation(elected, input(event.slug))).toMatchObject({ why: 'forbidden' })
    expect(await registerDelegation(staff, input(event.slug))).toMatchObject({ why: 'not-found' })
    await nothingWritten()
  })

  it('when the meeting is unknown or still a draft', async () => {
    const draft = await anEvent(write, { status: 'DRAFT' })
    const { viewer, input } = await anAgent()
    expect(await registerDelegation(viewer, input(draft.slug))).toMatchObject({ why: 'not-found' })
    expect(await registerDelegation(viewer, input('inconnue'))).toMatchObject({ why: 'not-found' })
    await nothingWritten()
  })

  it('when the meeting is for adherents and the collectivité is not one', async () => {
    const event = await anEvent(write, { audience: 'MEMBERS' })
    const outsider = await anAgent()
    const insider = await anAgent({ isMember: true })
    expect(await registerDelegation(outsider.viewer, outsider.input(event.slug))).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('adhérentes'),
    })
    expect(await registerDelegation(insider.viewer, insider.input(event.slug))).toMatchObject({ ok: true })
  })

  const day = 86_400_000
  const soon = (days: number) => new Date(Date.now() + days * day)
  it.each([
    ['cancelled', { status: 'CANCELLED' as const }, 'annulée'],
    ['postponed', { status: 'POSTPONED' as const }, 'reportée'],
    [
      'not for registration here',
      { registrationOpensAt: null, registrationClosesAt: null },
      'sur le portail',
    ],
    ['not open yet', { registrationOpensAt: soon(1), registrationClosesAt: soon(2) }, 'pas encore'],
    ['closed', { registrationOpensAt: soon(-2), registrationClosesAt: soon(-1) }, 'closes'],
    ['over', { startsAt: soon(-3), endsAt: soon(-2), registrationClosesAt: soon(-1) }, 'passée'],
  ])('when the meeting is %s', async (_what, values, words) => {
    const event = await anEvent(write, { registrationOpensAt: soon(-9), ...values })
    const { viewer, input } = await anAgent()
    expect(await registerDelegation(viewer, input(event.slug))).toMatchObject({
      why: 'closed',
      message: expect.stringContaining(words),
    })
    await nothingWritten()
  })

  it('when there is no place, or not enough of them, or too many people', async () => {
    const event = await anEvent(write, { capacity: 4, maxPerDelegation: 3 })
    await aRegistration(write, { eventId: event.id, people: 2, status: 'PENDING', reference: 'DE222222' })
    const { viewer, input } = await anAgent()
    const names = ['Awa', 'Jean', 'Léa', 'Malik']
    const ask = (n: number) => registerDelegation(viewer, input(event.slug, names.slice(0, n)))
    expect(await ask(4)).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('3\u00a0personnes au plus'),
    })
    expect(await ask(3)).toMatchObject({ why: 'closed', message: expect.stringContaining('que 2 places') })
    await aRegistration(write, { eventId: event.id, people: 1, reference: 'DE333333' })
    expect(await ask(2)).toMatchObject({ why: 'closed', message: expect.stringContaining('qu’une place') })
    await aRegistration(write, { eventId: event.id, people: 1, reference: 'DE444444' })
    expect(await ask(1)).toMatchObject({ why: 'closed', message: expect.stringContaining('complète') })
    await nothingWritten()
  })

  it('when the collectivité already has a live registration, not when it withdrew', async () => {
    const event = await anEvent(write)
    const { viewer, input, collectivite } = await anAgent()
    const first = await aRegistration(write, {
      eventId: event.id,
      collectiviteId: collectivite.id,
      reference: 'DE222222',
    })
    expect(await registerDelegation(viewer, input(event.slug))).toMatchObject({ why: 'conflict' })
    await nothingWritten()
    await write.registration.update({ where: { id: first.id }, data: { status: 'WITHDRAWN' } })
    expect(await registerDelegation(viewer, input(event.slug))).toMatchObject({ ok: true })
  })

  it('when only the unique index sees the other registration', async () => {
    const event = await anEvent(write)
    const { viewer, input, collectivite } = await anAgent()
    const rival = new Client({ connectionString: config().databaseUrl })
    await rival.connect()
    // A row written without the lock on the meeting, and not yet committed.
    await rival.query('begin')
    await rival.query(
      `insert into registration (id, reference, event_id, collectivite_id, submitted_by_id, status, updated_at)
       values (gen_random_uuid(), 'DE222222', $1, $2, $3, 'PENDING', now())`,
      [event.id, collectivite.id, viewer.personId],
    )
    const post = registerDelegation(viewer, input(event.slug))
    await new Promise((resolve) => setTimeout(resolve, 300))
    await rival.query('commit')
    await rival.end()
    expect(await post).toMatchObject({ ok: false, why: 'conflict' })
    await nothingWritten()
  })
})
