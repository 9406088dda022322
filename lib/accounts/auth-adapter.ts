import 'server-only'
import { createHash } from 'node:crypto'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { db } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import type { Person } from '@/lib/platform/prisma-client/client'
import { type Tx, transaction } from '@/lib/platform/transaction'

/** SHA-256 of a session cookie's value: a stolen copy of the table opens no session. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** next-auth's storage over our tables. Accounts are never made here. */
export const authAdapter: Adapter = {
  getUser: async (id) => asUser(await db.person.findUnique({ where: { id } })),
  getUserByEmail: async (email) => asUser(await db.person.findUnique({ where: { email } })),
  getUserByAccount: async () => null,
  createUser: () => Promise.reject(new Error('a sign-in link never creates an account')),

  async updateUser({ id, emailVerified }) {
    return write(async (tx) => {
      const person = await tx.db.person.update({
        where: { id },
        data: { emailVerifiedAt: emailVerified ?? tx.now },
      })
      return toUser(person)
    })
  },

  async createSession(session) {
    await write(async (tx) => {
      const data = { tokenHash: hashSessionToken(session.sessionToken), personId: session.userId }
      await tx.db.session.create({ data: { ...data, expiresAt: session.expires } })
      await tx.audit('sign-in.done', { kind: 'person', id: session.userId })
    })
    return session
  },

  async getSessionAndUser(sessionToken) {
    const where = { tokenHash: hashSessionToken(sessionToken) }
    const row = await db.session.findUnique({ where, include: { person: true } })
    if (!row) return null
    const session = { sessionToken, userId: row.personId, expires: row.expiresAt }
    return { session, user: toUser(row.person) }
  },

  async updateSession({ sessionToken, expires }) {
    const where = { tokenHash: hashSessionToken(sessionToken) }
    if (expires) await write((tx) => tx.db.session.updateMany({ where, data: { expiresAt: expires } }))
    return null
  },

  async deleteSession(sessionToken) {
    const where = { tokenHash: hashSessionToken(sessionToken) }
    await write((tx) => tx.db.session.deleteMany({ where }))
  },

  createVerificationToken: () => Promise.reject(new Error('sign-in links are made by request-sign-in')),

  /** Single use: the row is deleted by whoever reads it first. */
  async useVerificationToken({ identifier, token }) {
    return write(async (tx) => {
      const found = await tx.db.signInToken.findUnique({ where: { tokenHash: token } })
      if (!found || found.email !== identifier) return null
      const { count } = await tx.db.signInToken.deleteMany({ where: { tokenHash: token } })
      return count === 1 ? { identifier, token, expires: found.expiresAt } : null
    })
  },
}

async function write<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const outcome = await transaction({ actor: { kind: 'system', job: 'sign-in' } }, async (tx) =>
    ok(await run(tx)),
  )
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

function asUser(person: Person | null): AdapterUser | null {
  return person ? toUser(person) : null
}

function toUser(person: Person): AdapterUser & { disabledAt: Date | null } {
  const { id, email, displayName: name, emailVerifiedAt: emailVerified, disabledAt } = person
  return { id, email, name, emailVerified, disabledAt }
}
