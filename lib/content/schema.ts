import { z } from 'zod'
import { PartialDate } from '@/lib/platform/partial-date'
import { manyLines, oneLine } from '@/lib/platform/typed-text'

/** Countries, groups or themes one news item may be filed under. */
const MOST_CHOICES = 15

const filled = (text: string) => text.length > 0

/** Rows of selects: empty ones and doubles are dropped. */
const choices = (shape: RegExp, message: string) =>
  z
    .array(
      z.string(message).refine((code) => code === '' || shape.test(code), message),
      message,
    )
    .max(MOST_CHOICES, `${MOST_CHOICES} choix au plus.`)
    .default([])
    .transform((codes) => [...new Set(codes.filter(filled))])

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const ArticleId = z.uuid('Cette actualité n’existe pas.')

const SubmissionKey = z.uuid('Rechargez la page avant d’envoyer ce formulaire.')

const written = {
  title: oneLine(200).refine(filled, 'Donnez un titre.'),
  placeLine: oneLine(120).default(''),
  teaser: oneLine(280).refine(filled, 'Résumez l’actualité en une ou deux phrases.'),
  body: manyLines(20_000).refine(filled, 'Écrivez le texte de l’actualité.'),
  countries: choices(/^[A-Z]{2}$/, 'Choisissez un pays de la liste.'),
  themes: choices(/^[a-z0-9.-]{1,80}$/, 'Choisissez un thème de la liste.'),
}

/** What a member collectivité proposes; who writes for one only need not say which. */
export const ArticleProposal = z.object({
  submissionKey: SubmissionKey,
  collectiviteId: z
    .string('Choisissez une collectivité de la liste.')
    .refine((id) => id === '' || UUID.test(id), 'Choisissez une collectivité de la liste.')
    .default(''),
  ...written,
})

const isWebAddress = (text: string) => z.url({ protocol: /^https?$/ }).safeParse(text).success

/** What staff writes: a new item when there is no `id`, else a change of the item as it was read at `seenAt`. */
export const ArticleEdit = z
  .object({
    ...written,
    groups: choices(UUID, 'Choisissez un groupe de la liste.'),
    source: oneLine(500)
      .refine(
        (text) => text === '' || isWebAddress(text),
        'Écrivez une adresse complète, comme https://www.exemple.fr/page.',
      )
      .default(''),
    id: ArticleId.optional(),
    seenAt: z.iso.datetime('Rechargez la page avant d’envoyer ce formulaire.').optional(),
    submissionKey: SubmissionKey.optional(),
  })
  .refine(({ id, seenAt, submissionKey }) => (id ? seenAt : submissionKey), {
    path: ['submissionKey'],
    error: 'Rechargez la page avant d’envoyer ce formulaire.',
  })

export type ArticleEdit = z.output<typeof ArticleEdit>

/** An empty date means today, or the date the item already had. */
export const ArticlePublication = z.object({
  id: ArticleId,
  publishedOn: z
    .string('Choisissez un jour.')
    .refine(
      (day) => day === '' || (day.length === 10 && PartialDate.safeParse(day).success),
      'Choisissez un jour du calendrier.',
    )
    .default(''),
})

export const ArticleRefusal = z.object({
  id: ArticleId,
  reason: manyLines(2000).refine(
    (text) => text.length >= 10,
    'Expliquez la décision en une phrase au moins.',
  ),
})

export const ArticleArchiving = z.object({ id: ArticleId })
