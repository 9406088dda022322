import 'server-only'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { routes } from '@/lib/platform/routes'
import { dayIn } from '@/lib/platform/zoned-time'
import { LINK_MINUTES } from './auth'
import { hashSessionToken } from './auth-adapter'
import { mandateLabel } from './labels'
import { isSignedIn, type Viewer } from './policy'
import { LoginEmail, ReturnPath } from './schema'

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
  const today = dayIn('Europe/Paris', now)
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
export async function profilePage(viewer: Viewer, now = new Date()): Promise<ProfilePage | null> {
  if (!isSignedIn(viewer)) return null
  const person = await db.person.findUnique({
    where: { id: viewer.personId },
    select: {
      displayName: true,
      email: true,
      jobTitle: true,
      memberships: {
        where: { OR: [{ endsOn: null }, { endsOn: { gte: new Date(dayIn('Europe/Paris', now)) } }] },
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

export type SignInPage = {
  /** Where to come back to after signing in. */
  retour: string
  /** Why the last link did not work, in French. */
  problem: string | null
  demo: DemoPeople | null
}

type DemoPeople = { displayName: string; email: string; what: string }[]

type Parameters = Record<string, string | string[] | undefined>

const problems: Record<string, string> = {
  Verification: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
  AccessDenied: 'Ce compte n’est pas ouvert. Écrivez à Cités Unies France pour le faire ouvrir.',
}

/** The sign-in page; tolerant of any parameter. In the demonstration it names the people one may be. */
export async function signInPage({ retour, error }: Parameters): Promise<SignInPage> {
  return {
    retour: ReturnPath.parse(retour) ?? '',
    problem:
      typeof error === 'string'
        ? (problems[error] ?? 'La connexion a échoué. Demandez un nouveau lien.')
        : null,
    demo: config().demo ? await demoPeople() : null,
  }
}

/** What follows the request of a link: how long it is good for and, in the demonstration, where it arrives. */
export function signInSentPage(): { minutes: number; mailbox: string | null } {
  return { minutes: LINK_MINUTES, mailbox: config().demoMailbox ? routes.demoMailbox : null }
}

export type SignInLinkPage = { email: string; token: string; callbackUrl: string } | null

/** What a sign-in link carries, or null when it is not whole. Opening the page spends nothing. */
export function signInLinkPage({ jeton, email, retour }: Parameters): SignInLinkPage {
  const address = LoginEmail.safeParse(email)
  if (!address.success || typeof jeton !== 'string' || !/^[0-9a-f]{64}$/.test(jeton)) return null
  return { email: address.data, token: jeton, callbackUrl: ReturnPath.parse(retour) ?? routes.member }
}

async function demoPeople(): Promise<DemoPeople> {
  const people = await db.person.findMany({
    where: { email: { endsWith: 'example.org' }, disabledAt: null },
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
    const member = mandate ? `${mandateLabel[mandate.role]}, ${mandate.collectivite.name}` : 'sans mandat'
    return { displayName, email, what: staffRoles.length > 0 ? 'équipe de Cités Unies France' : member }
  })
}
