import type { PartnerSearchState, PartySide } from '@/lib/platform/prisma-client/enums'

/** Where a notice stands on a day: one that is public leaves by itself after its last day. */
export type Standing = PartnerSearchState | 'EXPIRED'

type Facts = { state: PartnerSearchState; expiresOn: string | null }

export function standingOf({ state, expiresOn }: Facts, today: string): Standing {
  return state === 'PUBLISHED' && expiresOn !== null && expiresOn < today ? 'EXPIRED' : state
}

/** What may happen to a notice. A refusal may be reversed; what its author closed stays closed. */
export type SearchStep = 'confirm' | 'accept' | 'refuse' | 'renew' | 'close'

const machine: Record<Standing, SearchStep[]> = {
  AWAITING_EMAIL: ['confirm'],
  SUBMITTED: ['accept', 'refuse', 'close'],
  PUBLISHED: ['renew', 'close'],
  EXPIRED: ['renew', 'close'],
  REFUSED: ['accept'],
  CLOSED: [],
}

/** Whether a step may be taken by a notice that stands so. */
export function allows(standing: Standing, step: SearchStep): boolean {
  return machine[standing].includes(step)
}

/** Months a notice stays on the board unless CUF says otherwise, and the most it may say. */
export const USUAL_MONTHS = 12
export const MOST_MONTHS = 24

/** The same day so many months later; the last day of the month when it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** Days before the last one at which its author is reminded. */
export const REMINDER_DAYS = 30

/** A person does not fill a form in this little time. */
const LEAST_SECONDS = 3

/** Whether a form open to everybody was sent by a machine, as far as we can tell. */
export function refuseGuard(
  { shownAt, website }: { shownAt: Date | null; website: string },
  now: Date,
): 'trap' | 'too-fast' | null {
  if (website !== '') return 'trap'
  return shownAt === null || now.getTime() - shownAt.getTime() < LEAST_SECONDS * 1000 ? 'too-fast' : null
}

/** Size bands of the board, in inhabitants, the upper bound left out. */
export const sizeBands = [
  { key: 'moins-de-10-000', from: 0, below: 10_000 },
  { key: '10-000-a-50-000', from: 10_000, below: 50_000 },
  { key: '50-000-a-200-000', from: 50_000, below: 200_000 },
  { key: 'plus-de-200-000', from: 200_000, below: null },
] as const

/** A side of a possible partnership. */
export type Seeker = {
  side: PartySide
  /** Wished countries of a French collectivité, none for any; the country of an authority abroad. */
  countries: readonly string[]
  population: number | null
  wishedLeast: number | null
  wishedMost: number | null
  /** Codes of its themes and of the branches above them. */
  themes: readonly string[]
}

export type Reason = 'country' | 'themes' | 'size'

/**
 * How well two notices suit each other, or null when they do not: same side, a country or a size that the other does
 * not wish, nothing in common. The order of the two does not matter.
 */
export function compatibility(one: Seeker, other: Seeker): { score: number; reasons: Reason[] } | null {
  if (one.side === other.side) return null
  const french = one.side === 'FRENCH' ? one : other
  const abroad = one.side === 'FRENCH' ? other : one
  const isAnywhere = french.countries.length === 0
  if (!isAnywhere && !abroad.countries.some((code) => french.countries.includes(code))) return null
  const sizes = [fits(one, other), fits(other, one)]
  if (sizes.includes(false)) return null
  const shared = one.themes.filter((code) => other.themes.includes(code)).length
  if (isAnywhere && shared === 0) return null
  const reasons: Reason[] = [
    ...(isAnywhere ? [] : (['country'] as const)),
    ...(shared > 0 ? (['themes'] as const) : []),
    ...(sizes.includes(true) ? (['size'] as const) : []),
  ]
  const score = (isAnywhere ? 0 : 4) + Math.min(shared, 4) + (sizes.includes(true) ? 1 : 0)
  return { score, reasons }
}

/** Whether a partner has the size that is wished; null when nothing is wished, or the size is not known. */
function fits({ wishedLeast, wishedMost }: Seeker, { population }: Seeker): boolean | null {
  if (population === null || (wishedLeast === null && wishedMost === null)) return null
  return population >= (wishedLeast ?? 0) && population <= (wishedMost ?? Number.POSITIVE_INFINITY)
}
