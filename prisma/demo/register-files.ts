import { z } from 'zod'
import {
  CollectiviteLevel,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { readYaml, readYamlFolder } from './read'
import { shape } from './shape'

const { slug, source, countryCode, known, partialDate } = shape
const Year = z.int().min(1900).max(2100)

const CollectiviteEntry = z
  .strictObject({
    key: slug,
    level: z.enum(CollectiviteLevel),
    insee: known(z.string()),
    siren: known(z.string().length(9)),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  })
  .refine(({ insee, siren }) => (insee === null) !== (siren === null), 'Either insee or siren.')

const PartnerEntry = z
  .strictObject({
    key: slug,
    name: z.string().max(160),
    country: countryCode,
    levelLabel: known(z.string().max(80)),
    level: z.enum(PartnerLevel),
    latitude: known(z.number().min(-90).max(90)),
    longitude: known(z.number().min(-180).max(180)),
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), 'Both or none.')

const PartnershipEntry = z.strictObject({
  ref: z.string().regex(/^\d{1,3}[a-c]?$/),
  slug,
  title: z.string().max(200),
  frenchParties: z
    .array(
      z.strictObject({
        collectivite: slug,
        role: z.enum(PartyRole),
        formerName: known(z.string().max(160)),
      }),
    )
    .min(1),
  foreignParties: z.array(z.strictObject({ partner: slug, role: z.enum(PartyRole) })).default([]),
  kind: known(z.enum(PartnershipKind)),
  status: known(z.enum(PartnershipStatus)),
  firstSignedOn: known(partialDate),
  currentConventionYear: known(Year),
  startYear: known(Year),
  endYear: known(Year),
  onePercentService: known(z.enum(OnePercentService)),
  /** Codes of themes.yaml, the main theme first. */
  themes: z.array(z.string()).default([]),
  themeWords: z.array(z.string()).default([]),
  odd: z
    .array(z.strictObject({ number: z.int().min(1).max(17), weight: z.union([z.literal(1), z.literal(2)]) }))
    .default([]),
  subject: known(z.string().max(1000)),
  context: known(z.string()),
  note: known(z.string().max(500)),
  source,
  /** Further pages that confirm a date, a theme or a status; for whoever edits the file, not loaded. */
  otherSources: z.array(source).default([]),
})

export type CollectiviteEntry = z.infer<typeof CollectiviteEntry>
export type PartnerEntry = z.infer<typeof PartnerEntry>
export type PartnershipEntry = z.infer<typeof PartnershipEntry>

/** The data files of the register, read and checked. */
export const registerFiles = {
  collectivites: (): CollectiviteEntry[] =>
    readYaml('collectivites.yaml', z.strictObject({ collectivites: z.array(CollectiviteEntry) }))
      .collectivites,

  partners: (): { source: string; partners: PartnerEntry[] } =>
    readYaml('partners.yaml', z.strictObject({ source, partners: z.array(PartnerEntry) })),

  partnerships: (): PartnershipEntry[] =>
    readYamlFolder('partnerships', z.strictObject({ partnerships: z.array(PartnershipEntry) })).flatMap(
      (file) => file.partnerships,
    ),
}
