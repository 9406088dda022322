import { monthsBefore } from '../freshness/rules'
import { type LegalStep, type Stage, stages } from './labels'

/** Reminders stop being worth a mail this long after the end. */
export const LATE_MONTHS = 3

/** The same day of the month, that many months later; the last day of the month where it does not exist. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/**
 * The reminder a convention is at: the nearest stage reached. Stages that were missed together are one. Null while
 * the end is far, and when it is long past.
 */
export function stageOf(expiresOn: string, today: string): Stage | null {
  if (expiresOn < today) return expiresOn >= monthsBefore(today, LATE_MONTHS) ? 0 : null
  return [...stages].reverse().find((stage) => stage > 0 && expiresOn <= monthsAfter(today, stage)) ?? null
}

/** Legal steps of a convention that a record does not tell as done, in order. */
export function missingSteps(record: {
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
}): LegalStep[] {
  return [
    ...(record.deliberatedOn ? [] : (['deliberation'] as const)),
    ...(record.signedOn ? [] : (['signature'] as const)),
    ...(record.transmittedOn ? [] : (['transmission'] as const)),
  ]
}
