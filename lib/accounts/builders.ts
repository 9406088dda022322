import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { MembershipRole, StaffRole } from '@/lib/platform/prisma-client/enums'
import type { Staff, Viewer } from './policy'

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
