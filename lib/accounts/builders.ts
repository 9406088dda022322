import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { MembershipRole, StaffRole } from '@/lib/platform/prisma-client/enums'
import { type Staff, VISITOR, type Viewer } from './policy'

type Db = Prisma.TransactionClient

let serial = 0

/** A person with an account and no role at all. */
export function aPerson(db: Db, values: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  const n = ++serial
  return db.person.create({
    data: { email: `personne-${n}@example.org`, displayName: `Camille Exemple ${n}`, ...values },
  })
}

/** Someone of Cités Unies France, and the viewer they are. */
export async function aStaffMember(
  db: Db,
  { role = 'OFFICER', ...values }: Partial<Prisma.PersonUncheckedCreateInput> & { role?: StaffRole } = {},
) {
  const person = await aPerson(db, values)
  await db.staffAssignment.create({ data: { personId: person.id, role } })
  const { id: personId, displayName, email } = person
  const viewer: Staff = { kind: 'staff', personId, displayName, email, roles: [role] }
  return { person, viewer }
}

/** An agent of a collectivité, unless another role is given, and the viewer they are. */
export async function aMember(
  db: Db,
  {
    collectiviteId,
    role = 'AGENT',
    ...values
  }: Partial<Prisma.PersonUncheckedCreateInput> & { collectiviteId: string; role?: MembershipRole },
) {
  const person = await aPerson(db, values)
  const { id: personId, displayName, email } = person
  await db.membership.create({
    data: { personId, collectiviteId, role, startsOn: new Date('2020-01-01') },
  })
  const viewer: Extract<Viewer, { kind: 'member' }> = {
    kind: 'member',
    personId,
    displayName,
    email,
    mandates: [{ collectiviteId, role }],
  }
  return { person, viewer }
}

type Town = { id: string }
type Towns = { db: Db; owner: Town; other: Town }

/** Every kind of viewer, seen from a collectivité that owns what is acted upon. */
export const everyViewer = {
  visitor: () => VISITOR,
  /** A member whose mandates have all ended. */
  unattached: async ({ db }) => {
    const { id: personId, displayName, email } = await aPerson(db)
    return { kind: 'member', personId, displayName, email, mandates: [] }
  },
  neighbour: async ({ db, other }) => (await aMember(db, { collectiviteId: other.id })).viewer,
  elu: async ({ db, owner }) => (await aMember(db, { collectiviteId: owner.id, role: 'ELU' })).viewer,
  agent: async ({ db, owner }) => (await aMember(db, { collectiviteId: owner.id, role: 'AGENT' })).viewer,
  referent: async ({ db, owner }) =>
    (await aMember(db, { collectiviteId: owner.id, role: 'REFERENT' })).viewer,
  officer: async ({ db }) => (await aStaffMember(db, { role: 'OFFICER' })).viewer,
  admin: async ({ db }) => (await aStaffMember(db, { role: 'ADMIN' })).viewer,
  system: () => ({ kind: 'system', job: 'test' }),
} satisfies Record<string, (towns: Towns) => Viewer | Promise<Viewer>>

export type Who = keyof typeof everyViewer

/** The same by what they usually may: nobody signed in, members from elsewhere, who writes for the owner, CUF. */
export const NOBODY: Who[] = ['visitor', 'system']
export const STRANGERS: Who[] = ['unattached', 'neighbour']
export const WRITERS: Who[] = ['agent', 'referent']
export const STAFF: Who[] = ['officer', 'admin']
