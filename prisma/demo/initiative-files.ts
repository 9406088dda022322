import { z } from 'zod'
import { CensusQuestionKind, PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const { slug, known, list, countryCode, themeCode } = shape

const email = z.email().endsWith('example.org')
const days = z.int().min(0)
const invented = slug.startsWith('demonstration-')
const title = z.string().startsWith('Démonstration').max(160)
const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

const CensusEntry = z.strictObject({
  slug: invented,
  title,
  intro: z.string().includes('inventé'),
  countries: z.array(countryCode).min(1),
  state: z.enum(['DRAFT', 'OPEN', 'PUBLISHED']),
  createdBy: email,
  /** Null while it is being prepared. */
  openedDaysAgo: days.nullable(),
  dueInDays: z.int(),
  publishedDaysAgo: known(days),
  synthesis: known(z.string().includes('inventée')),
  questions: z
    .array(
      z.strictObject({
        kind: z.enum(CensusQuestionKind),
        label: z.string().max(300),
        hint: known(z.string().max(300)),
        options: list(z.string().max(200)),
        isRequired: z.boolean().default(false),
      }),
    )
    .min(1),
  answers: z.array(
    z.strictObject({
      collectivite: slug,
      author: email,
      state: z.enum(['DRAFT', 'SUBMITTED']),
      daysAgo: days,
      /** One a question, in their order; a draft may stop early. */
      values: z.array(Value),
    }),
  ),
})

const SearchEntry = z
  .strictObject({
    slug: invented,
    title,
    text: z.string().includes('inventée').max(4000),
    state: z.enum(['PUBLISHED', 'SUBMITTED']),
    daysAgo: days,
    collectivite: known(slug),
    author: known(email),
    wishedCountries: list(countryCode),
    wishedLeast: known(z.int()),
    wishedMost: known(z.int()),
    authority: known(
      z.strictObject({
        name: z.string().includes('démonstration').max(160),
        country: countryCode,
        level: z.enum(PartnerLevel),
        population: z.int(),
        contactName: z.string().max(120),
        contactEmail: email,
      }),
    ),
    themes: z.array(themeCode).min(1),
  })
  .refine(
    ({ collectivite, author, authority }) =>
      (authority === null) === (collectivite !== null && author !== null),
    'A notice is of one side.',
  )

export type CensusEntry = z.infer<typeof CensusEntry>
export type SearchEntry = z.infer<typeof SearchEntry>

/** The data files of the censuses and of the board, read and checked. */
export const initiativeFiles = {
  censuses: (): CensusEntry[] => readYaml('censuses.yaml', z.array(CensusEntry)),
  searches: (): SearchEntry[] => readYaml('partner-searches.yaml', z.array(SearchEntry)),
}
