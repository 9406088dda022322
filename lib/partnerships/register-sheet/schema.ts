import { z } from 'zod'
import {
  OnePercentService,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'

const Day = z.iso.date().nullable()
const Year = z.int().nullable()
const Text = z.string().nullable()

/** What a sheet says of one record; days are AAAA-MM-JJ, money is euro cents. */
export const SheetRecord = z.object({
  title: z.string(),
  kind: z.enum(PartnershipKind).nullable(),
  status: z.enum(PartnershipStatus).nullable(),
  firstSignedOn: Text,
  currentConventionYear: Year,
  startYear: Year,
  endYear: Year,
  deliberatedOn: Day,
  signedOn: Day,
  transmittedOn: Day,
  expiresOn: Day,
  onePercentService: z.enum(OnePercentService).nullable(),
  subject: Text,
  context: Text,
  source: Text,
  note: Text,
  french: z.array(z.object({ id: z.uuid(), role: z.enum(PartyRole), formerName: Text })),
  foreign: z.array(z.object({ id: z.uuid(), role: z.enum(PartyRole) })),
  /** Codes, the main theme first. */
  themes: z.array(z.string()),
  odds: z.array(z.object({ number: z.int(), weight: z.int() })),
  amounts: z.array(z.object({ year: z.int(), french: z.int(), partner: z.int(), cofunding: z.int() })),
})

export type SheetRecord = z.output<typeof SheetRecord>

/** One column that a sheet changes, in words. */
const ChangedCell = z.object({ key: z.string(), before: z.string(), after: z.string() })

export type ChangedCell = z.output<typeof ChangedCell>

/** A cell that cannot be taken, or why the whole line cannot (column null). */
const LineFault = z.object({ column: z.string().nullable(), message: z.string() })

export type LineFault = z.output<typeof LineFault>
export const LineFaults = z.array(LineFault)

/** The record as it is, kept beside a line that would change it. */
export const LineBefore = z.object({ record: SheetRecord })

/** The record as the line asks for it, with its changes in words. */
export const LineAfter = z.object({
  record: SheetRecord,
  cells: z.array(ChangedCell),
  /** The line of the history of statuses that accepting wrote, to take back with it. */
  statusChangeId: z.uuid().nullable(),
})
