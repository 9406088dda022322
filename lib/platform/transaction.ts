import 'server-only'
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Actor, AuditDetails, AuditObject, AuditVerb } from './audit'
import { databaseFault } from './database-fault'
import { prismaClient } from './db'
import type { Mail } from './mail'
import { type Outcome, refuse } from './outcome'
import type { ActorKind, Prisma } from './prisma-client/client'

/** One write: rows, journal lines and mails that are committed together or not at all. */
export type Tx = {
  db: Prisma.TransactionClient
  /** Time of the database at the start of the transaction: the only "now" a command may use. */
  now: Date
  audit(verb: AuditVerb, object: AuditObject, details?: AuditDetails): Promise<void>
  mail(mail: Mail): Promise<void>
}

type How = {
  actor: Actor
  /** Random value of the form: the same post done twice gets the first answer. Scoped to the actor. */
  key?: string | undefined
}

const LOCK_TIMEOUT_MS = 3_000
const MAX_ATTEMPTS = 5

/** Carries a refusal out of Prisma's callback, which would otherwise commit what was written before it. */
class RolledBack extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('rolled back on refusal')
  }
}

/**
 * Runs one write atomically. A refusal rolls back. Serialization failures and deadlocks are retried with
 * jitter; a lock not obtained within 3 s is refused as 'busy'. Anything else is a bug and is thrown.
 */
export async function transaction<T>(how: How, run: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(how, run)
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome
      const fault = databaseFault(error)
      if (fault === 'busy') return refuse('busy')
      if (fault !== 'retry') throw error
      if (attempt === MAX_ATTEMPTS) return refuse('busy')
      await wait(Math.random() * 40 * 2 ** attempt)
    }
  }
}

function once<T>(how: How, run: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return prismaClient().$transaction(
    async (db) => {
      await db.$executeRaw`select set_config('lock_timeout', ${`${LOCK_TIMEOUT_MS}ms`}, true)`
      const key = how.key && idempotencyKey(how.actor, how.key)
      if (key) {
        const known = await claimKey<T>(db, key)
        if (known) return known
      }
      const outcome = await run(await openTx(db, how.actor))
      if (!outcome.ok) throw new RolledBack(outcome)
      if (key) {
        await db.idempotencyKey.update({ where: { key }, data: { answer: outcome as Prisma.InputJsonValue } })
      }
      return outcome
    },
    { maxWait: 10_000, timeout: 20_000 },
  )
}

function idempotencyKey(actor: Actor, key: string): string {
  const who = 'personId' in actor ? actor.personId : actor.kind
  return createHash('sha256').update(`${who} ${key}`).digest('hex')
}

/** Takes the key, waiting for a concurrent post of the same form; returns its answer when it is already done. */
async function claimKey<T>(db: Prisma.TransactionClient, key: string): Promise<Outcome<T> | null> {
  const taken = await db.$executeRaw`
    insert into idempotency_key (key, answer) values (${key}, 'null'::jsonb) on conflict (key) do nothing`
  if (taken === 1) return null
  const { answer } = await db.idempotencyKey.findUniqueOrThrow({ where: { key } })
  return answer as Outcome<T>
}

async function openTx(db: Prisma.TransactionClient, actor: Actor): Promise<Tx> {
  const rows = await db.$queryRaw<{ now: Date }[]>`select now() as now`
  const now = rows[0]?.now ?? new Date()
  const actorKind = actor.kind.toUpperCase() as ActorKind
  return {
    db,
    now,
    async audit(verb, object, details = {}) {
      const actorId = 'personId' in actor ? actor.personId : null
      const row = { actorKind, actorId, verb, objectKind: object.kind, objectId: object.id, details, at: now }
      await db.auditEntry.create({ data: row })
    },
    async mail(mail) {
      const { template, to, replyTo = null, subject, text, html, attachments = [] } = mail
      const data = { template, toAddress: to, replyTo, subject, text, html, attachments }
      await db.outboxMail.create({ data })
    },
  }
}
