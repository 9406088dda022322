import 'server-only'
import { db } from '@/lib/platform/db'
import { hashSessionToken } from './auth-adapter'
import { isSignedIn, type Viewer } from './policy'

/** The viewer a session cookie stands for; a visitor when it is unknown, expired or its account closed. */
export async function viewerOfSession(token: string, now: Date = new Date()): Promise<Viewer> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashSessionToken(token) },
    select: {
      expiresAt: true,
      person: {
        select: {
          id: true,
          displayName: true,
          email: true,
          disabledAt: true,
          staffRoles: { select: { role: true } },
          memberships: { select: { collectiviteId: true, role: true, startsOn: true, endsOn: true } },
        },
      },
    },
  })
  if (!session || session.expiresAt <= now || session.person.disabledAt) return { kind: 'visitor' }
  const { id: personId, displayName, email, staffRoles, memberships } = session.person
  if (staffRoles.length > 0) {
    return { kind: 'staff', personId, displayName, email, roles: staffRoles.map(({ role }) => role) }
  }
  const today = now.toISOString().slice(0, 10)
  const mandates = memberships
    .filter((m) => isoDay(m.startsOn) <= today && (m.endsOn === null || today <= isoDay(m.endsOn)))
    .map(({ collectiviteId, role }) => ({ collectiviteId, role }))
  return { kind: 'member', personId, displayName, email, mandates }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export type ProfilePage = {
  displayName: string
  email: string
  jobTitle: string
  mandates: { collectivite: string; slug: string; role: 'REFERENT' | 'AGENT' | 'ELU' }[]
}

/** The signed-in person's own profile; null for a visitor. */
export async function profilePage(viewer: Viewer): Promise<ProfilePage | null> {
  if (!isSignedIn(viewer)) return null
  const person = await db.person.findUnique({
    where: { id: viewer.personId },
    select: {
      displayName: true,
      email: true,
      jobTitle: true,
      memberships: {
        where: { OR: [{ endsOn: null }, { endsOn: { gte: new Date() } }] },
        select: { role: true, collectivite: { select: { name: true, slug: true } } },
      },
    },
  })
  if (!person) return null
  const mandates = person.memberships.map(({ role, collectivite }) => ({
    role,
    collectivite: collectivite.name,
    slug: collectivite.slug,
  }))
  return { displayName: person.displayName, email: person.email, jobTitle: person.jobTitle ?? '', mandates }
}

/** Who may be tried in the demonstration, shown on its sign-in page; the caller checks that it is one. */
export async function demoPeople(): Promise<{ displayName: string; email: string; what: string }[]> {
  const people = await db.person.findMany({
    where: { email: { endsWith: 'example.org' } },
    select: {
      displayName: true,
      email: true,
      staffRoles: { select: { role: true } },
      memberships: { select: { role: true, collectivite: { select: { name: true } } }, take: 1 },
    },
    orderBy: [{ staffRoles: { _count: 'desc' } }, { displayName: 'asc' }],
    take: 20,
  })
  return people.map(({ displayName, email, staffRoles, memberships }) => {
    const mandate = memberships[0]
    const member = mandate ? `${mandate.role.toLowerCase()} de ${mandate.collectivite.name}` : 'sans mandat'
    return { displayName, email, what: staffRoles.length > 0 ? 'équipe de Cités Unies France' : member }
  })
}
