import type { SubmissionState, VerificationVerdict } from '@/lib/platform/prisma-client/enums'

/** Where one party stands with one record in a campaign. */
export type CheckState =
  /** Nothing was said. */
  | 'waiting'
  /** Said, and nothing is left to do. */
  | 'done'
  /** Said to have changed or ended, but the new version is not handed in. */
  | 'to-finish'

/** Said and handed in, or only said. */
export function checkState(verdict: VerificationVerdict | null, isHandedIn: boolean): CheckState {
  if (verdict === null) return 'waiting'
  return verdict === 'STILL_ACTIVE' || isHandedIn ? 'done' : 'to-finish'
}

/** Whether a version was handed in and not dropped since. */
export function countsAsHandedIn(state: SubmissionState): boolean {
  return state === 'SUBMITTED' || state === 'ACCEPTED' || state === 'TO_CORRECT' || state === 'REFUSED'
}

/** One party’s “still active”, on a day. */
type Voucher = { day: string }

/**
 * The verified day of a record when one party takes back its “still active”: the latest that the other parties
 * gave in the campaign or, when none did, the day before the campaign. A day set meanwhile by something else (a
 * new version was published) is left.
 */
export function verifiedAfterTakingBack(
  current: string | null,
  mine: Voucher,
  others: Voucher[],
  before: string | null,
): string | null {
  const given = [mine, ...others].map(({ day }) => day).sort()
  if (current !== given.at(-1)) return current
  return (
    others
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? before
  )
}

/** Why a partnership cannot have ended in that year, or null. */
export function endYearFault(endYear: number, startYear: number | null, thisYear: number): string | null {
  if (endYear > thisYear)
    return 'Cette année n’est pas encore venue\u00a0: le partenariat est toujours en cours.'
  return startYear !== null && endYear < startYear ? `Le partenariat a commencé en ${startYear}.` : null
}
