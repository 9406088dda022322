import { z } from 'zod'
import { CensusQuestionKind } from '@/lib/platform/prisma-client/enums'
import { manyLines, oneLine } from '@/lib/platform/typed-text'
import { isChoice } from './rules'

const filled = (text: string) => text.length > 0

const CensusId = z.uuid('Ce recensement n’existe pas.')
const QuestionId = z.uuid('Cette question n’existe pas.')
const SubmissionKey = z.uuid('Rechargez la page avant d’envoyer ce formulaire.')
const Revision = z.coerce.number('Rechargez la page avant d’envoyer ce formulaire.').int()
const Day = z.iso.date('Choisissez un jour du calendrier.')
const Ticked = z
  .literal('oui')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'oui')

/** Countries one census may be about. */
const MOST_COUNTRIES = 15

const Countries = z
  .array(
    z
      .string('Choisissez un pays de la liste.')
      .refine((code) => code === '' || /^[A-Z]{2}$/.test(code), 'Choisissez un pays de la liste.'),
  )
  .max(MOST_COUNTRIES, `${MOST_COUNTRIES} pays au plus.`)
  .default([])
  .transform((codes) => [...new Set(codes.filter(filled))])
  .superRefine((codes, check) => {
    if (codes.length === 0)
      check.addIssue({ code: 'custom', path: [0], message: 'Choisissez un pays au moins.' })
  })

/** A new draft when there is no `id`, else a change of the draft as it was read at that revision. */
export const CensusEdit = z
  .object({
    id: CensusId.optional(),
    revision: Revision.optional(),
    submissionKey: SubmissionKey.optional(),
    title: oneLine(160).refine(filled, 'Donnez un titre.'),
    intro: manyLines(5000).refine(filled, 'Dites aux collectivités pourquoi vous les interrogez.'),
    countries: Countries,
    dueOn: Day,
  })
  .refine(({ id, revision, submissionKey }) => (id ? revision !== undefined : submissionKey), {
    path: ['submissionKey'],
    error: 'Rechargez la page avant d’envoyer ce formulaire.',
  })

/** Answers a choice may offer. */
const MOST_OPTIONS = 30

const Options = manyLines(6000)
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(filled),
    ),
  ])
  .pipe(
    z
      .array(z.string().max(200, '200 caractères au plus par réponse proposée.'))
      .max(MOST_OPTIONS, `${MOST_OPTIONS} réponses proposées au plus.`),
  )

/** A new question when there is no `id`. */
export const QuestionEdit = z
  .object({
    census: CensusId,
    id: QuestionId.optional(),
    submissionKey: SubmissionKey.optional(),
    kind: z.enum(CensusQuestionKind, 'Choisissez la forme de la réponse.'),
    label: oneLine(300).refine(filled, 'Écrivez la question.'),
    hint: oneLine(300).default(''),
    options: Options,
    isRequired: Ticked,
  })
  .superRefine(({ kind, options }, check) => {
    if (isChoice(kind) && options.length < 2) {
      check.addIssue({
        code: 'custom',
        path: ['options'],
        message: 'Proposez deux réponses au moins, une par ligne.',
      })
    }
  })
  .transform((question) => ({ ...question, options: isChoice(question.kind) ? question.options : [] }))

export const QuestionMove = z.object({ id: QuestionId, direction: z.enum(['up', 'down']) })

export const QuestionRemoval = z.object({ id: QuestionId })

/** Ids are checked before the database is asked. */
export const CensusChoice = z.object({ id: CensusId })

export const CensusCopy = z.object({ id: CensusId, submissionKey: SubmissionKey })

/** `revision` is that of the questionnaire the officer looked at; `everyMember`: beyond those engaged with the countries. */
export const CensusOpening = z.object({ id: CensusId, revision: Revision, everyMember: Ticked })

export const CensusExtension = z.object({ id: CensusId, dueOn: Day })

/** `round` is the number of reminders the officer saw: pressing twice sends one. */
export const CensusReminder = z.object({ id: CensusId, round: z.coerce.number().int().min(0) })

export const SynthesisEdit = z.object({
  id: CensusId,
  revision: Revision,
  synthesis: manyLines(30_000),
  press: z.enum(['keep', 'publish']).catch('keep'),
})

const views = ['a-preparer', 'ouverts', 'clos', 'publies'] as const

/** The staff’s list as an address carries it; what is not understood is dropped. */
export const DeskFilters = z.object({ etat: z.enum(views).optional().catch(undefined) })

export type DeskView = (typeof views)[number]
