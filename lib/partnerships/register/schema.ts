import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import {
  CollectiviteLevel,
  Continent,
  PartnershipKind,
  PartnershipStatus,
} from '@/lib/platform/prisma-client/enums'
import { freshnessBands } from '../freshness/labels'
import { type FacetKey, populationBands, type RegisterSort, startPeriods, UNKNOWN_VALUE } from './labels'

/** The order of the register. */
const registerSorts: RegisterSort[] = ['titre', 'anciennete', 'ajout', 'verification']

/** Values of one facet that are read; more than these is nobody's search. */
const MOST_VALUES = 60

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The values of one facet as an address repeats them: what cannot be read is dropped, never an error. */
function values(read: (value: string) => string | null, hasUnknown = true) {
  const list = (raw: unknown): string[] => {
    const given = (Array.isArray(raw) ? raw : [raw]).filter((value) => typeof value === 'string')
    const known = given.map((value) => (hasUnknown && value === UNKNOWN_VALUE ? value : read(value)))
    return [...new Set(known.filter((value) => value !== null))].slice(0, MOST_VALUES)
  }
  return z.preprocess(list, z.array(z.string()))
}

const shaped = (pattern: RegExp) => values((value) => (pattern.test(value) ? value : null))
const slugs = (value: string) => (/^[a-z0-9-]{1,80}$/.test(value) ? value : null)
/** EN_COURS is written « en-cours » in addresses. */
const word = (value: string) => value.toLowerCase().replaceAll('_', '-')
const among = (choices: readonly string[], hasUnknown = true) => {
  const words = new Set(choices.map(word))
  return values((value) => (words.has(word(value)) ? word(value) : null), hasUnknown)
}

const facets = {
  /** Slugs of countries. */
  pays: values(slugs),
  continent: among(Object.values(Continent)),
  /** INSEE codes. */
  region: shaped(/^[0-9A-Z]{1,3}$/),
  departement: shaped(/^[0-9A-Z]{1,3}$/),
  niveau: among(Object.values(CollectiviteLevel)),
  population: among(Object.keys(populationBands)),
  /** Codes of themes, whatever their level. */
  theme: shaped(/^[a-z0-9.-]{1,80}$/),
  odd: shaped(/^([1-9]|1[0-7])$/),
  nature: among(Object.values(PartnershipKind)),
  statut: among(Object.values(PartnershipStatus)),
  debut: among(Object.keys(startPeriods)),
  /** Exact first year. */
  annee: shaped(/^(19|20)\d\d$/),
  /** Slugs of groups: the countries they follow. */
  groupe: values(slugs, false),
  fraicheur: among(freshnessBands, false),
} satisfies Record<FacetKey, unknown>

/** The query string of the register; one list for each facet, its values as addresses write them. */
export const RegisterFilters = z.object({
  q: z
    .preprocess(
      one,
      z.string().transform((text) => text.trim().slice(0, 200)),
    )
    .catch(''),
  ...facets,
  tri: z.preprocess(one, z.enum(registerSorts)).catch('titre'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type RegisterFilters = z.output<typeof RegisterFilters>
