import { fold } from '@/lib/platform/fold'
import { PartialDate } from '@/lib/platform/partial-date'
import type { PartnershipKind, PartnershipStatus } from '@/lib/platform/prisma-client/enums'
import type { LegalGap, LegalStepKey } from './labels'

/**
 * A partial date from what a person writes: "1974", "06/1974", "8/6/1974", or ISO as browsers send it.
 * Null when it is none of these, or no day of the calendar, or outside 1900–2100.
 */
export function partialDateOf(text: string): string | null {
  const french = /^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])?(\d{4})$/.exec(text.trim())
  const [, day, month, year] = french ?? []
  const iso = year ? [year, month, day].filter(Boolean).map(two).join('-') : text.trim()
  const date = PartialDate.safeParse(iso)
  const known = date.success ? Number(date.data.slice(0, 4)) : 0
  return date.success && known >= 1900 && known <= 2100 ? date.data : null
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0')
}

/** Beyond ten billion euros, a zero too many was typed. */
const MOST_CENTS = 1_000_000_000_000

/** Euro cents from « 12 500 », « 12500,50 » or « 12 500 € »; null when it is no such amount. */
export function centsOf(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]|€|euros?$/gi, '')
  const parts = /^(\d{1,14})(?:[,.](\d{1,2}))?$/.exec(bare)
  if (!parts) return null
  const cents = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return cents <= MOST_CENTS ? cents : null
}

/** A convention is in force from its transmission to the représentant de l’État (CGCT, L. 1115-1), once signed. */
export function inForceSince(signedOn: Date | null, transmittedOn: Date | null): Date | null {
  if (!transmittedOn) return null
  return signedOn && signedOn > transmittedOn ? signedOn : transmittedOn
}

/** What the legal life of a convention is read from. */
export type LegalFacts = {
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
}

/** A step of a convention: done, ahead, over (its end is past), or not told. */
export type LegalStep = {
  key: LegalStepKey
  on: Date | null
  state: 'done' | 'ahead' | 'over' | 'missing'
}

/** The legal life of a convention on a given day. */
export type LegalTracker = {
  /** Délibération, signature, transmission, échéance. */
  steps: LegalStep[]
  inForceSince: Date | null
  /** Whole days until its end, its last day being 0; negative once it is over; null when the end is not told. */
  daysLeft: number | null
  /** What its parties should see to, the most pressing first. */
  gaps: LegalGap[]
}

/** Links that are made without a convention: nothing is missing from them. */
const WITHOUT_CONVENTION: (PartnershipKind | null)[] = ['CONTACT', 'ACTION_SANS_CONVENTION', null]

/**
 * Where a convention stands on its way: délibération, signature, transmission to the représentant de l’État, from
 * when it is in force (CGCT, L. 1115-1), end. Null when there is no convention to follow. Nothing is asked for once
 * the partnership is over.
 * @param today AAAA-MM-JJ, in Paris.
 */
export function legalSteps(facts: LegalFacts, today: string): LegalTracker | null {
  const { kind, status, deliberatedOn, signedOn, transmittedOn, expiresOn } = facts
  const hasDate = [deliberatedOn, signedOn, transmittedOn, expiresOn].some(Boolean)
  if (!hasDate && WITHOUT_CONVENTION.includes(kind)) return null
  const day = new Date(today)
  const step = (key: LegalStepKey, on: Date | null): LegalStep => ({
    key,
    on,
    state: on === null ? 'missing' : on > day ? 'ahead' : 'done',
  })
  const daysLeft = expiresOn && Math.round((expiresOn.getTime() - day.getTime()) / DAY_MS)
  const isOver = daysLeft !== null && daysLeft < 0
  const steps = [
    step('deliberation', deliberatedOn),
    step('signature', signedOn),
    step('transmission', transmittedOn),
    { ...step('expiry', expiresOn), ...(isOver ? { state: 'over' as const } : {}) },
  ]
  const gaps: LegalGap[] = [
    ...(isOver ? (['over'] as const) : []),
    ...(transmittedOn ? [] : (['transmission'] as const)),
    ...(signedOn ? [] : (['signature'] as const)),
    ...(deliberatedOn ? [] : (['deliberation'] as const)),
    ...(expiresOn ? [] : (['expiry'] as const)),
  ]
  const inForce = inForceSince(signedOn, transmittedOn)
  return {
    steps,
    inForceSince: inForce && inForce <= day ? inForce : null,
    daysLeft,
    gaps: status === 'TERMINE' ? [] : gaps,
  }
}

const DAY_MS = 86_400_000

type Lifetime = { status: PartnershipStatus | null; startYear: number | null; endYear: number | null }

/**
 * The line that the history of statuses gains when a record goes from one state to the next, or null.
 * The year of start or end is used where it tells more than the day of publication.
 */
export function statusChange(
  before: { status: PartnershipStatus | null } | null,
  after: Lifetime,
  today: string,
): { status: PartnershipStatus; onDate: string } | null {
  const { status, startYear, endYear } = after
  if (!status || before?.status === status) return null
  const year = status === 'TERMINE' ? endYear : status === 'EN_COURS' && !before ? startYear : null
  const isPast = year !== null && String(year) < today.slice(0, 4)
  return { status, onDate: isPast ? String(year) : today }
}

type DatedStatus = { status: PartnershipStatus; onDate: string }

/**
 * The whole history of a record once a version is published: what its collectivité wrote, and the change that
 * this version brings when its last line does not tell it yet.
 */
export function statusesOf(
  history: DatedStatus[],
  before: { status: PartnershipStatus | null } | null,
  after: Lifetime,
  today: string,
): DatedStatus[] {
  const change = statusChange(before, after, today)
  if (!change || history.at(-1)?.status === change.status) return history
  return [...history, change]
}

const STATE_WORDS =
  /^(republique|royaume|etat|gouvernement|ministere|presidence|principaute|sultanat|emirat|federation de russie)\b/

/** Whether a name reads as that of a State rather than of a local authority (CGCT, L. 1115-5). */
export function looksLikeState(name: string, countryName: string): boolean {
  const words = fold(name)
  return words === fold(countryName) || STATE_WORDS.test(words)
}

/** Title proposed for a partnership: « Angers – Bamako ». */
export function proposedTitle(frenchNames: string[], foreignNames: string[]): string {
  const sides = [frenchNames, foreignNames].map((names) => names.slice(0, 2).join(', '))
  return sides.every(Boolean) ? sides.join(' – ').slice(0, 200) : ''
}

/** The address wanted, or the same with the first free number; 100 characters at most, number included. */
export function freeSlug(wanted: string, taken: string[]): string {
  const base = wanted.slice(0, 95).replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!taken.includes(slug)) return slug
  }
}
