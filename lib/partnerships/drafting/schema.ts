import { z } from 'zod'
import {
  OnePercentService,
  PartnerLevel,
  PartnershipDocumentKind,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
  PartySide,
} from '@/lib/platform/prisma-client/enums'
import { oneLine } from '@/lib/platform/typed-text'
import { centsOf, partialDateOf } from '../rules'
import { DraftContent, MOST_PARTIES, SeenFile } from '../submissions/schema'

/** An answer that may stay empty, else is read by `read`; what it cannot read is refused with `message`. */
function known<T>(read: (text: string) => T | null, message: string) {
  return z.string().transform((text, ctx) => {
    if (text === '') return null
    const value = read(text)
    if (value === null) ctx.addIssue({ code: 'custom', message, input: text })
    return value
  })
}

const Year = known(
  (text) => (/^\d{4}$/.test(text) && partialDateOf(text) ? Number(text) : null),
  'Année attendue sur quatre chiffres, entre 1900 et 2100.',
)
const Day = known((text) => {
  const date = partialDateOf(text)
  return date?.length === 10 ? new Date(`${date}T00:00:00Z`) : null
}, 'Date attendue\u00a0: jour, mois et année, par exemple 08/06/2021.')
const Partial = known(
  partialDateOf,
  'Écrivez une année, un mois et une année, ou une date\u00a0: 1974, 06/1974 ou 08/06/1974.',
)
const Money = known(centsOf, 'Montant attendu en euros, par exemple 12 500.').transform((cents) => cents ?? 0)

type Check = {
  addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string; input: unknown }): void
}

function report(ctx: Check, path: PropertyKey[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message, input: undefined })
}

type Side = 'frenchParties' | 'foreignParties'

function reportSecondLead(ctx: Check, side: Side, parties: { role: string }[]): void {
  const first = parties.findIndex(({ role }) => role === 'CHEF_DE_FILE')
  const second = parties.findIndex(({ role }, index) => role === 'CHEF_DE_FILE' && index > first)
  if (second > 0) report(ctx, [side, second, 'role'], 'Un seul chef de file de chaque côté.')
}

const Parties = DraftContent.pick({ frenchParties: true, foreignParties: true }).superRefine(
  ({ frenchParties, foreignParties }, ctx) => {
    if (frenchParties.every(({ role }) => role !== 'CHEF_DE_FILE')) {
      report(ctx, ['frenchParties', 0, 'role'], 'Désignez le chef de file du côté français.')
    }
    reportSecondLead(ctx, 'frenchParties', frenchParties)
    reportSecondLead(ctx, 'foreignParties', foreignParties)
    if (foreignParties.length === 0)
      report(ctx, ['foreignParties'], 'Ajoutez au moins une autorité partenaire.')
  },
)

const Nature = z
  .object({
    kind: z.enum(PartnershipKind, 'Choisissez la nature du lien.'),
    status: z.enum(PartnershipStatus, 'Choisissez où en est le partenariat.'),
    firstSignedOn: Partial,
    startYear: Year,
    endYear: Year,
    statusHistory: z.array(z.object({ status: z.string(), onDate: Partial })),
  })
  .superRefine(({ startYear, endYear, statusHistory }, ctx) => {
    if (startYear && endYear && endYear < startYear) {
      report(ctx, ['endYear'], 'L’année de fin précède l’année de début.')
    }
    statusHistory.forEach(({ status, onDate }, index) => {
      const field = (name: string) => ['statusHistory', index, name]
      if (onDate && !isStatus(status)) report(ctx, field('status'), 'Choisissez le statut pris à cette date.')
      if (status && !onDate) report(ctx, field('onDate'), 'Indiquez depuis quand, au moins l’année.')
    })
  })
  .transform(({ statusHistory, ...facts }) => ({
    ...facts,
    statusHistory: statusHistory
      .flatMap(({ status, onDate }) => (isStatus(status) && onDate ? [{ status, onDate }] : []))
      .sort((one, other) => one.onDate.localeCompare(other.onDate)),
  }))

function isStatus(text: string): text is PartnershipStatus {
  return Object.hasOwn(PartnershipStatus, text)
}

const Dates = z
  .object({
    currentConventionYear: Year,
    deliberatedOn: Day,
    signedOn: Day,
    transmittedOn: Day,
    expiresOn: Day,
  })
  .superRefine(({ deliberatedOn, signedOn, transmittedOn, expiresOn }, ctx) => {
    if (deliberatedOn && transmittedOn && transmittedOn < deliberatedOn) {
      report(ctx, ['transmittedOn'], 'La transmission au préfet précède la délibération.')
    }
    if (signedOn && transmittedOn && transmittedOn < signedOn) {
      report(ctx, ['transmittedOn'], 'La transmission au préfet précède la signature.')
    }
    if (signedOn && expiresOn && expiresOn < signedOn) {
      report(ctx, ['expiresOn'], 'La fin de la convention précède sa signature.')
    }
  })

const OddNumbers = z.array(z.string()).transform((typed, ctx) => {
  const numbers = [...new Set(typed.map(Number))]
  if (numbers.every((n) => Number.isInteger(n) && n >= 1 && n <= 17)) return numbers
  ctx.addIssue({ code: 'custom', message: 'Choisissez des objectifs de la liste.', input: typed })
  return z.NEVER
})

const Themes = z
  .object({ themes: z.array(z.string()), oddsMain: OddNumbers, oddsOther: OddNumbers })
  .superRefine(({ themes }, ctx) => {
    if (!themes[0]) report(ctx, ['themes', 0], 'Choisissez le thème principal.')
    themes.forEach((code, index) => {
      if (code && themes.indexOf(code) < index) report(ctx, ['themes', index], 'Ce thème est déjà choisi.')
    })
  })
  .transform(({ themes, oddsMain, oddsOther }) => ({
    themes: themes.filter(Boolean),
    odds: [
      ...oddsMain.map((number) => ({ number, weight: 2 })),
      ...oddsOther.filter((number) => !oddsMain.includes(number)).map((number) => ({ number, weight: 1 })),
    ],
  }))

const Objet = z.object({
  title: z.string().min(1, 'Donnez un titre au partenariat.'),
  subject: z.string().min(1, 'Décrivez l’objet du partenariat en une ou deux phrases.'),
  context: z.string().transform((text) => text || null),
  // The message stands on the last choice: of a union, the words of the one choice that could go on are given.
  source: z.union([
    z.literal('').transform(() => null),
    z.url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: 'Adresse attendue\u00a0: elle commence par https:// ou http://.',
    }),
  ]),
})

const Montants = z
  .object({
    onePercentService: z.union(
      [z.enum(OnePercentService), z.literal('').transform(() => null)],
      'Choisissez une réponse de la liste.',
    ),
    amounts: z.array(z.object({ year: Year, french: Money, partner: Money, cofunding: Money })),
  })
  .superRefine(({ amounts }, ctx) => {
    amounts.forEach(({ year, french, partner, cofunding }, index) => {
      const isBlank = french + partner + cofunding === 0
      if (year === null && !isBlank) report(ctx, ['amounts', index, 'year'], 'Indiquez l’année.')
      if (year !== null && year < 1950)
        report(ctx, ['amounts', index, 'year'], 'Année attendue à partir de 1950.')
      if (year !== null && amounts.findIndex((row) => row.year === year) < index) {
        report(ctx, ['amounts', index, 'year'], 'Cette année figure déjà plus haut.')
      }
    })
  })
  .transform(({ amounts, onePercentService }) => ({
    onePercentService,
    amounts: amounts.flatMap(({ year, ...money }) => (year === null ? [] : [{ year, ...money }])),
  }))

const Contact = z
  .object({
    side: z.enum(PartySide),
    fullName: z.string(),
    jobTitle: z.string().transform((text) => text || null),
    email: z.union([
      z.literal('').transform(() => null),
      z.email('Adresse électronique attendue, par exemple prenom.nom@ville.fr.'),
    ]),
    phone: z.union([
      z.literal('').transform(() => null),
      z
        .string()
        .regex(
          /^\+?[\d\s()./-]{4,40}$/,
          'Numéro de téléphone attendu, avec son indicatif s’il est étranger.',
        ),
    ]),
  })
  .superRefine(({ fullName, jobTitle, email, phone }, ctx) => {
    if (!(fullName || jobTitle || email || phone)) return
    if (!fullName) report(ctx, ['fullName'], 'Indiquez le nom de ce contact.')
    if (!email && !phone) {
      report(ctx, ['email'], 'Indiquez au moins une adresse électronique ou un numéro de téléphone.')
    }
  })

const Contacts = z
  .object({
    contacts: z.array(Contact),
    documents: z.array(
      z.object({
        fileId: z.string(),
        kind: z.enum(PartnershipDocumentKind, 'Choisissez la nature du document.'),
        title: z.string().min(1, 'Donnez un titre au document.'),
        isPublic: z.string().transform((text) => text === 'oui'),
      }),
    ),
  })
  .transform(({ contacts, documents }) => ({
    contacts: contacts.filter(({ fullName }) => fullName !== ''),
    documents,
  }))

/** Steps that ask something, each with what it demands before one may go on. */
export const stepDemands = {
  parties: Parties,
  nature: Nature,
  dates: Dates,
  themes: Themes,
  objet: Objet,
  montants: Montants,
  contacts: Contacts,
} as const

export type AskingStep = keyof typeof stepDemands

/** A complete file, ready to become rows of the register. */
export const SubmittableContent = Parties.and(Nature)
  .and(Dates)
  .and(Themes)
  .and(Objet)
  .and(Montants)
  .and(Contacts)

export type SubmittableContent = z.output<typeof SubmittableContent>

/** What the form of each step sends, as typed; parties and documents are added one by one. */
export const stepAnswers = {
  nature: DraftContent.pick({
    kind: true,
    status: true,
    firstSignedOn: true,
    startYear: true,
    endYear: true,
    statusHistory: true,
  }),
  dates: DraftContent.pick({
    currentConventionYear: true,
    deliberatedOn: true,
    signedOn: true,
    transmittedOn: true,
    expiresOn: true,
  }),
  themes: DraftContent.pick({ themes: true, oddsMain: true, oddsOther: true }),
  objet: DraftContent.pick({ title: true, subject: true, context: true, source: true }),
  montants: DraftContent.pick({ amounts: true, onePercentService: true }),
  contacts: DraftContent.pick({ contacts: true }),
} as const

const RoleLines = z
  .array(
    z.object({
      key: z.string().max(40),
      role: z.enum(PartyRole),
      formerName: oneLine(160).optional(),
    }),
  )
  .max(MOST_PARTIES)

export const RolesInput = z.object({
  frenchParties: RoleLines.default([]),
  foreignParties: RoleLines.default([]),
})

/** What a form says again of the documents that its file holds. */
export const DocumentLinesInput = DraftContent.pick({ documents: true })

/** Which button of a step was pressed; `autosave` when none was. */
export const SaveInput = SeenFile.omit({ submissionKey: true }).extend({
  step: z.enum(['parties', 'nature', 'dates', 'themes', 'objet', 'montants', 'contacts']),
  press: z
    .union([
      z.enum([
        'continue',
        'back',
        'quit',
        'stay',
        'autosave',
        'add-authority',
        'add-collectivite',
        'add-document',
      ]),
      z.templateLiteral(['remove:', z.uuid()]),
    ])
    .default('continue'),
})

export type PressedButton = z.output<typeof SaveInput>['press']

/** A party added to a file: known to the portal, or declared. */
export const AddPartyInput = z.discriminatedUnion('side', [
  z.object({
    id: z.uuid(),
    side: z.literal('collectivite'),
    collectiviteId: z.uuid('Choisissez une collectivité.'),
  }),
  z.object({
    id: z.uuid(),
    side: z.literal('partner'),
    partnerId: z.uuid('Choisissez une autorité de la liste.'),
  }),
  z.object({
    id: z.uuid(),
    side: z.literal('new-partner'),
    name: oneLine(160).pipe(z.string().min(2, 'Écrivez le nom de l’autorité.')),
    countryCode: z.string().regex(/^[A-Z]{2}$/, 'Choisissez un pays.'),
    level: z.enum(PartnerLevel, 'Choisissez un échelon.'),
    levelLabel: oneLine(80).default(''),
    /** "oui" when the person confirms that the authority is not a State. */
    isLocal: z.string().max(10).optional(),
  }),
])
