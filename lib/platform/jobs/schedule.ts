import { dayIn, instantIn } from '../zoned-time'

/** How often a job runs; a daily one from an hour of Paris on, when few people are at work. */
type Rhythm = { every: 'minute' | 'hour' } | { every: 'day'; from: string }

/**
 * Everything the portal does by itself, in the order it is shown. A name here demands its command in
 * scripts/worker/jobs.ts and its French words in lib/moderation/jobs/labels.ts.
 */
export const schedule = {
  'campaign-mails': { every: 'minute' },
  'confirmation-mails': { every: 'minute' },
  'census-mails': { every: 'minute' },
  'campaign-calendar': { every: 'day', from: '08:00' },
  'confirmation-reminders': { every: 'day', from: '08:10' },
  'deadline-reminders': { every: 'day', from: '08:20' },
  'search-reminders': { every: 'day', from: '08:30' },
  'purge-sign-ins': { every: 'day', from: '03:00' },
  'purge-leavings': { every: 'day', from: '03:10' },
  'purge-files': { every: 'day', from: '03:20' },
  'purge-searches': { every: 'day', from: '03:30' },
} as const satisfies Record<string, Rhythm>

export type JobName = keyof typeof schedule

/** The names, in order. */
export const jobNames = Object.keys(schedule).filter((name): name is JobName => name in schedule)

const MINUTE = 60_000
const HOUR = 3_600_000
const ZONE = 'Europe/Paris'

/** Start of the period in which the job is to run once: it is due when it last started before that. */
export function periodStart(job: JobName, now: Date): Date {
  const rhythm: Rhythm = schedule[job]
  if (rhythm.every !== 'day') {
    const length = rhythm.every === 'hour' ? HOUR : MINUTE
    return new Date(Math.floor(now.getTime() / length) * length)
  }
  const today = instantIn(ZONE, dayIn(ZONE, now), rhythm.from)
  if (today <= now) return today
  const yesterday = new Date(Date.parse(dayIn(ZONE, now)) - 24 * HOUR).toISOString().slice(0, 10)
  return instantIn(ZONE, yesterday, rhythm.from)
}
