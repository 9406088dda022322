import { z } from 'zod'
import { PartialDate } from '@/lib/platform/partial-date'

/** Shapes that several data files share. */
export const shape = {
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  /** Public page the record's facts come from. */
  source: z.url({ protocol: /^https?$/ }).max(500),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  themeCode: z.string().regex(/^[a-z]+([.-][a-z]+)*$/),
  /** Shown on cards and by search engines. */
  summary: z.string().min(1).max(280),
  partialDate: PartialDate,
  clock: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: z.string().refine(isTimeZone, 'Unknown IANA zone.'),

  /** A fact that the source may not give: absent from the file, null in the database. */
  known<T extends z.ZodType>(schema: T) {
    return schema.nullable().default(null)
  },

  /** A list that the file may leave out. */
  list<T extends z.ZodType>(schema: T) {
    return z.array(schema).default([])
  },
}

/** Canonical names and their aliases alike: the runtime lists only some of them. */
function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('fr', { timeZone: zone }))
  } catch {
    return false
  }
}
