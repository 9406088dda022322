import { z } from 'zod'

/** The most a form may send; each meeting sets its own limit, never above. */
const MOST_PEOPLE = 50

/** One line of text: no control characters, which PostgreSQL or a calendar would refuse. */
function line(max: number) {
  return z
    .string()
    .transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
    .pipe(z.string().max(max, `${max} caractères au plus.`))
    .default('')
}

const Text = (max: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(max, `${max} caractères au plus.`))
    .default('')

const Person = z
  .object({
    fullName: line(120),
    jobTitle: line(160),
    email: line(254).pipe(
      z.union([z.literal(''), z.email('Écrivez une adresse comme prenom.nom@ville.fr.')]),
    ),
    needs: line(500),
    days: z.array(z.iso.date()).max(60).default([]),
  })
  .superRefine((person, check) => {
    if (!isBlank(person) && person.fullName.length < 2) {
      check.addIssue({ code: 'custom', path: ['fullName'], message: 'Écrivez le nom de cette personne.' })
    }
  })

/** A row nobody filled in; its days come ticked and say nothing. */
function isBlank(person: { fullName: string; jobTitle: string; email: string; needs: string }): boolean {
  return !person.fullName && !person.jobTitle && !person.email && !person.needs
}

const People = z
  .array(Person)
  .max(MOST_PEOPLE, `${MOST_PEOPLE} personnes au plus.`)
  .default([])
  .superRefine((people, check) => {
    if (people.every(isBlank)) {
      check.addIssue({
        code: 'custom',
        path: [0, 'fullName'],
        message: 'Écrivez le nom d’une personne au moins.',
      })
    }
  })
  // Keeps the number of the row, so that a later message still finds its field.
  .transform((people) =>
    people.map((person, row) => ({ ...person, row })).filter((person) => !isBlank(person)),
  )

const Delegation = {
  people: People,
  message: Text(1000),
  submissionKey: z.string().min(8).max(100),
}

export const Reference = z.string().regex(/^[2-9A-HJ-NP-Z]{6,8}$/)

const Slug = z.string().min(1).max(120)

export const RegistrationInput = z.object({ ...Delegation, slug: Slug, collectivite: Slug })

/** `version` is the one the form was opened on: two agents of a collectivité never overwrite each other. */
export const ChangeInput = z.object({ ...Delegation, reference: Reference, version: z.coerce.number().int() })

export const WithdrawalInput = z.object({ reference: Reference })

export const AcceptanceInput = z.object({ reference: Reference, version: z.coerce.number().int() })

export const RefusalInput = z.object({
  reference: Reference,
  version: z.coerce.number().int(),
  reason: Text(2000).pipe(z.string().min(5, 'Écrivez le motif\u00a0: il est envoyé à la délégation.')),
})

export const ExportInput = z.object({ slug: Slug })

export type PersonRow = z.output<typeof People>[number]
