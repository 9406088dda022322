import { z } from 'zod'
import { EventAudience, EventKind, EventMode, HostRole } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const { slug, source, countryCode, summary, partialDate, clock, timeZone, known, list } = shape

const facts = {
  slug,
  kind: z.enum(EventKind),
  mode: z.enum(EventMode).default('UNKNOWN'),
  title: z.string().max(200),
  summary,
  venue: known(z.string().max(160)),
  city: known(z.string().max(80)),
  countryCode: known(countryCode),
  timeZone: timeZone.default('Europe/Paris'),
  countries: list(countryCode),
  groups: list(slug),
  hosts: list(
    z.strictObject({ role: z.enum(HostRole), name: z.string().max(160), collectivite: known(slug) }),
  ),
  programme: known(z.string()),
}

const EventEntry = z.strictObject({
  ...facts,
  startDate: partialDate,
  endDate: known(partialDate),
  attendance: known(z.string().max(160)),
  recap: known(z.string()),
  source,
})

/** An invented meeting: dates count from the day of loading, as the head of events.yaml explains. */
const DemoEventEntry = z
  .strictObject({
    ...facts,
    demo: z.literal(true),
    audience: z.enum(EventAudience),
    startsInDays: z.int().positive(),
    days: z.int().min(1).max(5).default(1),
    dayLabels: list(z.string().max(120)),
    time: clock,
    endTime: clock,
    videoUrl: known(z.url({ hostname: /\.example\.org$/ })),
    registration: z.strictObject({
      opensInDays: z.int(),
      closesDaysBefore: z.int().min(0),
      capacity: known(z.int().positive()),
      maxPerDelegation: z.int().min(1).max(50),
      requiresApproval: z.boolean(),
    }),
    note: z.string(),
  })
  .refine(({ time, endTime }) => time < endTime, 'The meeting ends before it starts.')
  .refine(({ days, dayLabels }) => [0, days].includes(dayLabels.length), 'One label a day, or none.')

export type EventEntry = z.infer<typeof EventEntry>
export type DemoEventEntry = z.infer<typeof DemoEventEntry>

/** The data file of the agenda, read and checked. */
export const agendaFiles = {
  events: (): { events: EventEntry[]; relative: DemoEventEntry[] } =>
    readYaml(
      'events.yaml',
      z.strictObject({ events: z.array(EventEntry), relative: z.array(DemoEventEntry) }),
    ),
}
