import { z } from 'zod'
import { PartnerLevel, VerificationVerdict } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const { slug, known, list, countryCode, themeCode } = shape

const email = z.email().endsWith('example.org')
const days = z.int().min(0)
const invented = slug.startsWith('demonstration-')

const RecordEntry = z.strictObject({
  slug: invented,
  title: z.string().startsWith('Démonstration').max(200),
  subject: z.string().startsWith('Exemple inventé').max(1000),
  /** The lead first. */
  frenchParties: z.array(slug).min(1),
  themes: list(themeCode),
  startYear: z.int(),
  deliberatedDaysAgo: known(days),
  signedDaysAgo: known(days),
  transmittedDaysAgo: known(days),
  expiresInDays: known(z.int()),
  verifiedDaysAgo: known(days),
})

const RegisterLife = z.strictObject({
  authority: z.strictObject({
    name: z.string().includes('démonstration'),
    slug: invented,
    country: countryCode,
    level: z.enum(PartnerLevel),
  }),
  records: z.array(RecordEntry),
  campaign: z.strictObject({
    title: z.string().max(160),
    message: z.string().max(2000),
    openedBy: email,
    dueInDays: days,
    answers: z.array(
      z.strictObject({
        /** Invented: nobody is made to speak of a real partnership. */
        record: invented,
        collectivite: slug,
        author: email,
        verdict: z.enum(VerificationVerdict),
      }),
    ),
  }),
  confirmations: z.array(z.strictObject({ record: invented, collectivite: slug, mailedDaysAgo: days })),
})

export type RecordEntry = z.infer<typeof RecordEntry>
export type RegisterLife = z.infer<typeof RegisterLife>

/** The data file of the register’s life, read and checked. */
export const registerLifeFiles = {
  registerLife: (): RegisterLife => readYaml('register-life.yaml', RegisterLife),
}
