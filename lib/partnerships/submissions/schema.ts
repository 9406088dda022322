import { z } from 'zod'
import { PartnerLevel, PartyRole, PartySide } from '@/lib/platform/prisma-client/enums'
import { manyLines, oneLine } from '@/lib/platform/typed-text'
import { refusalReasons, stepOrder } from './labels'

/** Parties on one side, themes and years a file may name. */
export const MOST_PARTIES = 30
export const MOST_THEMES = 10
export const MOST_YEARS = 20
/** Past changes of status, private contacts and documents of one file. */
export const MOST_STATUSES = 15
export const MOST_CONTACTS = 12
export const MOST_DOCUMENTS = 10

const asTyped = (max: number) => oneLine(max).default('')
const shortAnswer = asTyped(40)
const Role = z.enum(PartyRole).catch('PARTENAIRE')

const FrenchParty = z.object({
  /** Id of the collectivité. */
  key: z.uuid(),
  role: Role,
  formerName: asTyped(160),
})

const ForeignParty = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), key: z.uuid(), role: Role }),
  z.object({
    kind: z.literal('new'),
    /** Made up, to tell this line from the others until the authority has an id. */
    key: z.uuid(),
    role: Role,
    name: oneLine(160),
    countryCode: z.string().regex(/^[A-Z]{2}$/),
    level: z.enum(PartnerLevel),
    levelLabel: asTyped(80),
  }),
])

const AmountRow = z.object({
  year: shortAnswer,
  french: shortAnswer,
  partner: shortAnswer,
  cofunding: shortAnswer,
})

const StatusRow = z.object({ status: shortAnswer, onDate: shortAnswer })

const ContactRow = z.object({
  side: z.enum(PartySide).catch('FRENCH'),
  fullName: asTyped(120),
  jobTitle: asTyped(160),
  email: asTyped(254),
  phone: asTyped(40),
})

/** A file that was received; what is said of it may change. */
const DocumentRow = z.object({
  fileId: z.uuid(),
  kind: shortAnswer,
  title: asTyped(200),
  /** "oui" when everybody may read it. */
  isPublic: shortAnswer,
})

/**
 * What a file holds while it is written: every answer as it was typed, bounded and nothing more, so that a half
 * finished date is kept like the rest.
 */
export const DraftContent = z.object({
  /** Where to resume. */
  step: z.enum(stepOrder).default('parties'),
  frenchParties: z.array(FrenchParty).max(MOST_PARTIES).default([]),
  foreignParties: z.array(ForeignParty).max(MOST_PARTIES).default([]),
  kind: shortAnswer,
  status: shortAnswer,
  firstSignedOn: shortAnswer,
  currentConventionYear: shortAnswer,
  startYear: shortAnswer,
  endYear: shortAnswer,
  deliberatedOn: shortAnswer,
  signedOn: shortAnswer,
  transmittedOn: shortAnswer,
  expiresOn: shortAnswer,
  onePercentService: shortAnswer,
  /** Past changes of status, as many as are known. */
  statusHistory: z.array(StatusRow).max(MOST_STATUSES).default([]),
  /** Codes of the tree, the main theme first. */
  themes: z.array(asTyped(80)).max(MOST_THEMES).default([]),
  oddsMain: z.array(shortAnswer).max(17).default([]),
  oddsOther: z.array(shortAnswer).max(17).default([]),
  title: asTyped(200),
  subject: manyLines(1000).default(''),
  context: manyLines(10_000).default(''),
  source: asTyped(500),
  amounts: z.array(AmountRow).max(MOST_YEARS, `${MOST_YEARS} années au plus.`).default([]),
  /** Private: read by the parties and by staff. */
  contacts: z.array(ContactRow).max(MOST_CONTACTS, `${MOST_CONTACTS} contacts au plus.`).default([]),
  documents: z.array(DocumentRow).max(MOST_DOCUMENTS).default([]),
})

export type DraftContent = z.output<typeof DraftContent>
export type ForeignPartyLine = z.output<typeof ForeignParty>

/** Random value of a form, so that the same post done twice is done once. */
const SubmissionKey = z.uuid().optional()

export const CreateInput = z.object({
  collectiviteId: z.uuid('Choisissez une collectivité de la liste.'),
  submissionKey: SubmissionKey,
})

export const CopyInput = CreateInput.extend({ slug: z.string().max(160) })

export const RevisionInput = z.object({ slug: z.string().max(160), submissionKey: SubmissionKey })

/** A file as somebody saw it: `revision` tells whether it has changed since. */
export const SeenFile = z.object({
  id: z.uuid(),
  revision: z.coerce.number().int().min(0),
  submissionKey: SubmissionKey,
})

export const AbandonInput = SeenFile.pick({ id: true, submissionKey: true })

const message = manyLines(2000)

export const CorrectionInput = SeenFile.extend({
  message: message.pipe(z.string().min(1, 'Écrivez ce qui est à compléter.')),
})

export const AcceptInput = SeenFile.extend({ message: message.default('') })

export const RefusalInput = SeenFile.extend({
  reason: z.enum(refusalReasons, 'Choisissez un motif.'),
  added: manyLines(1500).default(''),
}).refine(({ reason, added }) => reason !== 'AUTRE' || added !== '', {
  path: ['added'],
  message: 'Écrivez le motif.',
})
