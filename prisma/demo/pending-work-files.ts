import { z } from 'zod'
import { DraftContent } from '@/lib/partnerships/submissions/schema'
import { PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const { slug, known, list } = shape

const email = z.email().endsWith('example.org')
const daysAgo = z.int().min(0)

const RegistrationEntry = z.strictObject({
  event: slug,
  collectivite: slug,
  author: email,
  reference: z.string().regex(/^[2-9A-HJ-NP-Z]{6,8}$/),
  status: z.enum(['PENDING', 'CONFIRMED']),
  daysAgo,
  /** Absent when the meeting confirms by itself. */
  decision: known(z.strictObject({ by: email, daysAgo })),
  message: known(z.string().max(1000)),
  people: z
    .array(
      z.strictObject({
        fullName: z.string().max(120),
        jobTitle: z.string().max(160),
        needs: known(z.string().max(500)),
        /** Which days of a meeting of several: 1 is the first. */
        days: list(z.int().positive()),
      }),
    )
    .min(1),
})

const ArticleEntry = z.strictObject({
  slug: slug.startsWith('demonstration-'),
  title: z.string().max(200),
  collectivite: slug,
  author: email,
  daysAgo,
  teaser: shape.summary,
  body: z.string().min(1),
  countries: list(shape.countryCode),
  groups: list(slug),
})

const SubmissionEntry = z
  .strictObject({
    collectivite: slug,
    author: email,
    state: z.enum(['DRAFT', 'SUBMITTED', 'TO_CORRECT']),
    daysAgo,
    decision: known(z.strictObject({ by: email, daysAgo, message: z.string().max(2000) })),
    /** A made up authority abroad; absent while the file does not name one. */
    partner: known(
      z.strictObject({
        name: z.string().max(160),
        country: shape.countryCode,
        level: z.enum(PartnerLevel),
        levelLabel: z.string().max(80),
      }),
    ),
    /** Answers of the form, as typed; the parties are added when loading. */
    content: DraftContent.omit({ frenchParties: true, foreignParties: true }),
  })
  .refine(
    ({ state, decision }) => (state === 'TO_CORRECT') === (decision !== null),
    'A correction has words.',
  )

const PendingWork = z.strictObject({
  registrations: z.array(RegistrationEntry),
  articles: z.array(ArticleEntry),
  submissions: z.array(SubmissionEntry),
})

export type RegistrationEntry = z.infer<typeof RegistrationEntry>
export type SubmissionEntry = z.infer<typeof SubmissionEntry>

/** The data file of what waits for the staff, read and checked. */
export const pendingWorkFiles = {
  pendingWork: (): z.infer<typeof PendingWork> => readYaml('pending-work.yaml', PendingWork),
}
