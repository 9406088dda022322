import { describe, expect, it } from 'vitest'
import { db, prismaClient } from './db'
import type { Mail } from './mail'
import { ok, refuse } from './outcome'
import { testDatabase } from './testing/database'
import { signal } from './testing/signal'
import { transaction } from './transaction'

testDatabase()

const actor = { kind: 'system', job: 'test' } as const
const mail: Mail = {
  template: 'test',
  to: 'a@example.org',
  subject: 'Essai',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
}
const anybody = { kind: 'person', id: 'someone' } as const

describe('a transaction', () => {
  it('commits rows, journal and mail together', async () => {
    const outcome = await transaction({ actor }, async (tx) => {
      await tx.audit('profile.changed', anybody, { name: 'x' })
      await tx.mail(mail)
      return ok('done')
    })
    expect(outcome).toEqual(ok('done'))
    expect(await db.auditEntry.count()).toBe(1)
    expect(await db.outboxMail.findFirst()).toMatchObject({ toAddress: 'a@example.org', status: 'QUEUED' })
  })

  it('leaves nothing behind a refusal', async () => {
    const outcome = await transaction({ actor }, async (tx) => {
      await tx.audit('profile.changed', anybody)
      await tx.mail(mail)
      return refuse('closed')
    })
    expect(outcome).toMatchObject({ ok: false, why: 'closed' })
    expect(await db.auditEntry.count()).toBe(0)
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('leaves nothing behind a bug, and lets the bug be seen', async () => {
    const run = transaction({ actor }, async (tx) => {
      await tx.mail(mail)
      throw new Error('bug')
    })
    await expect(run).rejects.toThrow('bug')
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('answers ten posts of the same form with the work of one', async () => {
    const post = () =>
      transaction({ actor, key: 'form-1' }, async (tx) => {
        await tx.mail(mail)
        return ok({ reference: crypto.randomUUID() })
      })
    const answers = await Promise.all(Array.from({ length: 10 }, post))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('does not mix the forms of two people who send the same key', async () => {
    const post = (personId: string) =>
      transaction({ actor: { kind: 'member', personId }, key: 'same' }, async () => ok(personId))
    const one = '01900000-0000-7000-8000-000000000001'
    const two = '01900000-0000-7000-8000-000000000002'
    expect(await post(one)).toEqual(ok(one))
    expect(await post(two)).toEqual(ok(two))
  })

  it('may be tried again with the same key after a refusal', async () => {
    await transaction({ actor, key: 'again' }, async () => refuse('closed'))
    expect(await transaction({ actor, key: 'again' }, async () => ok('second try'))).toEqual(ok('second try'))
  })

  it('says "busy" instead of waiting for ever on a lock', async () => {
    await prismaClient().odd.create({ data: { number: 1, label: 'Pas de pauvreté' } })
    const locked = signal()
    const enough = signal()
    const first = transaction({ actor }, async (tx) => {
      await tx.db.$queryRaw`select 1 from odd where number = 1 for update`
      locked.give()
      await enough.given
      return ok(null)
    })
    await locked.given
    const second = await transaction({ actor }, async (tx) => {
      await tx.db.$queryRaw`select 1 from odd where number = 1 for update`
      return ok(null)
    })
    enough.give()
    expect(second).toMatchObject({ ok: false, why: 'busy' })
    expect(await first).toMatchObject({ ok: true })
  })

  it('runs both of two transactions that deadlock', async () => {
    await prismaClient().odd.createMany({ data: [1, 2].map((number) => ({ number, label: String(number) })) })
    const crossing = (order: [number, number]) =>
      transaction({ actor }, async (tx) => {
        for (const number of order) {
          await tx.db.$queryRaw`select 1 from odd where number = ${number} for update`
          await new Promise((resolve) => setTimeout(resolve, 150))
        }
        return ok(null)
      })
    const both = await Promise.all([crossing([1, 2]), crossing([2, 1])])
    expect(both).toEqual([ok(null), ok(null)])
  })
})

describe('the journal', () => {
  it('refuses to be rewritten or erased by the application', async () => {
    await transaction({ actor }, async (tx) => {
      await tx.audit('profile.changed', anybody)
      return ok(null)
    })
    await expect(prismaClient().auditEntry.updateMany({ data: { verb: 'forged' } })).rejects.toThrow(
      'append only',
    )
    await expect(prismaClient().auditEntry.deleteMany()).rejects.toThrow('append only')
  })
})
