import { z } from 'zod'

/** More than any census asks. */
const MOST_FIELDS = 120

const Typed = z.union([
  z.string().max(20_000, 'Cette réponse est trop longue.'),
  z.array(z.string().max(400)).max(60),
])

/** A form as it was sent: `press` says which button, `revision` the version of the answer it was opened on. */
export const AnswerInput = z.object({
  census: z.string().regex(/^[a-z0-9-]{1,120}$/, 'Ce recensement n’existe pas.'),
  collectivite: z.string().regex(/^[a-z0-9-]{1,120}$/, 'Choisissez votre collectivité.'),
  revision: z.coerce.number('Rechargez la page avant d’envoyer ce formulaire.').int().min(0),
  press: z.enum(['keep', 'submit']).catch('keep'),
  answers: z
    .record(z.string().max(60), Typed)
    .default({})
    .refine((typed) => Object.keys(typed).length <= MOST_FIELDS, 'Ce formulaire a trop de champs.'),
})

/** What the database holds, by question: text, number, yes or no, or the choices made. */
export const StoredAnswers = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
)

export type StoredAnswers = z.output<typeof StoredAnswers>

export const ExportInput = z.object({ id: z.uuid('Ce recensement n’existe pas.') })

const views = ['repondu', 'attendu', 'brouillons'] as const

/** Which collectivités staff looks at; what is not understood is dropped. */
export const FollowFilters = z.object({ vue: z.enum(views).catch('repondu') })

export type FollowView = (typeof views)[number]
