/** Time given to answer, in days. */
const LEAST_DAYS = 7
const MOST_DAYS = 180
/** Days before the last one on which those who have not finished are written to again. */
const REMINDER_DAYS = [14, 3] as const

/** That many days after a day (before it, when negative). */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Why a campaign started today cannot end on that day, or null. */
export function dueFault(dueOn: string, today: string): string | null {
  if (dueOn < daysAfter(today, LEAST_DAYS)) {
    return `Laissez au moins ${LEAST_DAYS} jours pour répondre.`
  }
  return dueOn > daysAfter(today, MOST_DAYS) ? 'Choisissez une date dans les six mois.' : null
}

/**
 * Whether the calendar asks for a reminder today: the latest of its days was reached and nobody, staff included,
 * asked for one since. Days missed together make one reminder; none is asked once the last day is past.
 */
export function reminderIsDue(
  dueOn: string,
  lastAskedOn: string | null,
  openedOn: string,
  today: string,
): boolean {
  if (today > dueOn) return false
  const reached = REMINDER_DAYS.map((days) => daysAfter(dueOn, -days)).filter(
    (day) => day <= today && day > openedOn,
  )
  const latest = reached.at(-1)
  return latest !== undefined && (lastAskedOn === null || lastAskedOn < latest)
}
