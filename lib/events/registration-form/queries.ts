import 'server-only'
import { collectivitesOf, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { cardOf, type RegistrationCard, registrationCard } from '../member-agenda/queries'
import { visible } from '../policy'
import { NOBODY, seatsTaken } from '../queries'
import { may } from '../registrations/policy'
import {
  briefSelect,
  type MeetingBrief,
  meetingBrief,
  type RegistrationPage,
  registrationPage,
} from '../registrations/queries'
import { isLive, type RegistrationState, registrationState } from '../registrations/rules'
import { Reference } from '../registrations/schema'

/** Whether one may register a collectivité, and why not. */
type Candidate = {
  slug: string
  name: string
  standing: 'may-register' | 'registered' | 'reads-only' | 'not-adherent'
  registration: RegistrationCard | null
}

export type RegistrationForm = {
  event: MeetingBrief
  state: RegistrationState
  /** The collectivités of the viewer. */
  candidates: Candidate[]
  /** The one the form is for; null when it is still to be chosen, or when nobody may register. */
  chosen: { slug: string; name: string } | null
  /** The only one to choose from: the page goes straight to it. */
  only: string | null
}

/**
 * The way into a meeting. To a visitor it shows the bare form of the collectivité in the address, even when the
 * meeting has closed: such a form comes back, with what was typed, when it was posted by who may not, or no longer,
 * send it. Null when there is no such meeting.
 */
export async function registrationForm(
  viewer: Viewer,
  slug: string,
  collectivite: string | undefined,
  now = new Date(),
): Promise<RegistrationForm | null> {
  const row = await db.event.findFirst({
    where: { AND: [{ slug }, visible(viewer)] },
    select: { ...briefSelect, id: true, audience: true },
  })
  if (!row) return null
  const seats = (await seatsTaken(db, [row.id])).get(row.id) ?? NOBODY
  const state = registrationState(row, seats, now)
  const candidates = await candidatesOf(viewer, row)
  const open = candidates.filter(({ standing }) => standing === 'may-register')
  const chosen =
    viewer.kind === 'visitor'
      ? await db.collectivite.findUnique({
          where: { slug: collectivite ?? '' },
          select: { slug: true, name: true },
        })
      : (state.kind === 'open' && open.find((candidate) => candidate.slug === collectivite)) || null
  const isOnly = open.length === 1 && candidates.length === 1
  return {
    event: meetingBrief(row),
    state,
    candidates,
    chosen: chosen && { slug: chosen.slug, name: chosen.name },
    only: state.kind === 'open' && isOnly ? (open[0]?.slug ?? null) : null,
  }
}

async function candidatesOf(
  viewer: Viewer,
  event: { id: string; audience: 'PUBLIC' | 'MEMBERS' },
): Promise<Candidate[]> {
  const rows = await db.collectivite.findMany({
    where: { id: { in: collectivitesOf(viewer) } },
    select: {
      id: true,
      slug: true,
      name: true,
      isMember: true,
      registrations: {
        where: { eventId: event.id },
        orderBy: { createdAt: 'desc' },
        select: registrationCard,
      },
    },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ id, slug, name, isMember, registrations }) => {
    const live = registrations.find(({ status }) => isLive(status))
    const shown = live ?? registrations[0]
    const standing = live
      ? 'registered'
      : !may(viewer, 'register', { collectiviteId: id })
        ? 'reads-only'
        : event.audience === 'MEMBERS' && !isMember
          ? 'not-adherent'
          : 'may-register'
    return { slug, name, standing, registration: shown ? cardOf(shown) : null }
  })
}

export type ChangeForm = Pick<
  RegistrationPage,
  'reference' | 'event' | 'people' | 'message' | 'version' | 'canChange'
>

/**
 * The form of a delegation already registered; null when there is none this viewer may see. A visitor, whose
 * session ended before the form was sent, gets it bare: only what they typed comes back, nothing that was stored.
 */
export async function changeForm(
  viewer: Viewer,
  reference: string,
  now = new Date(),
): Promise<ChangeForm | null> {
  if (viewer.kind !== 'visitor') return registrationPage(viewer, reference, now)
  if (!Reference.safeParse(reference).success) return null
  const row = await db.registration.findUnique({
    where: { reference },
    select: { event: { select: briefSelect } },
  })
  if (!row) return null
  return { reference, event: meetingBrief(row.event), people: [], message: '', version: 0, canChange: true }
}
