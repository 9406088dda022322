import { z } from 'zod'
import { readYaml } from './read'
import { shape } from './shape'

const { slug, source, countryCode, themeCode, known, list } = shape

const CONTINENTS = {
  Afrique: 'AFRIQUE',
  Amériques: 'AMERIQUES',
  Asie: 'ASIE',
  Europe: 'EUROPE',
  Océanie: 'OCEANIE',
} as const
type ContinentName = keyof typeof CONTINENTS

const CountryEntry = z.strictObject({
  alpha2: countryCode,
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  numeric: z.string().regex(/^\d{3}$/),
  slug,
  name: z.string().max(80),
  continent: z
    .enum(Object.keys(CONTINENTS) as [ContinentName, ...ContinentName[]])
    .transform((name) => CONTINENTS[name]),
  inName: z.string().max(90),
  ofName: z.string().max(90),
})

const ThemeNode = z.strictObject({
  code: themeCode,
  label: z.string().max(160),
  source,
  get children(): z.ZodOptional<z.ZodArray<typeof ThemeNode>> {
    return z.array(ThemeNode).optional()
  },
})

const AssociationEntry = z
  .strictObject({
    slug,
    name: z.string().max(160),
    acronym: known(z.string().max(40)),
    country: known(countryCode),
    scope: known(z.string().max(80)),
    description: known(z.string()),
    source,
  })
  .refine(({ country, scope }) => (country === null) !== (scope === null), 'Either a country or a scope.')

const Tag = z.strictObject({
  tag: z.string(),
  theme: known(themeCode),
  group: known(slug),
  source,
})

export type CountryEntry = z.infer<typeof CountryEntry>
export type ThemeNode = z.infer<typeof ThemeNode>
export type AssociationEntry = z.infer<typeof AssociationEntry>

/** The data files of the lists everything else refers to, read and checked. */
export const referenceFiles = {
  countries: (): CountryEntry[] =>
    readYaml('countries.yaml', z.strictObject({ source, countries: z.array(CountryEntry) })).countries,

  /** The tree, and where the labels of the former site belong in it (kept for the import of its articles). */
  themes: () =>
    readYaml('themes.yaml', z.strictObject({ source, themes: z.array(ThemeNode), tags: list(Tag) })),

  odd: () =>
    readYaml(
      'odd.yaml',
      z.strictObject({
        source,
        odd: z.array(z.strictObject({ number: z.int().min(1).max(17), label: z.string().max(120) })),
      }),
    ).odd,

  associations: (): AssociationEntry[] =>
    readYaml('apl.yaml', z.strictObject({ apl: z.array(AssociationEntry) })).apl,
}
