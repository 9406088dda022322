import type { RegisterFilters } from './schema'

/** What the register is filtered and counted by, in the order a page shows it. */
export const facetKeys = [
  'pays',
  'continent',
  'region',
  'departement',
  'niveau',
  'population',
  'theme',
  'odd',
  'nature',
  'statut',
  'debut',
  'annee',
  'groupe',
  'fraicheur',
] as const

export type FacetKey = (typeof facetKeys)[number]

/** Title of each facet. */
export const facetLabels: Record<FacetKey, string> = {
  pays: 'Pays',
  continent: 'Continent',
  region: 'Région française',
  departement: 'Département',
  niveau: 'Niveau de la collectivité',
  population: 'Population de la collectivité',
  theme: 'Thème',
  odd: 'Objectif de développement durable',
  nature: 'Nature du lien',
  statut: 'Statut',
  debut: 'Période de début',
  annee: 'Année de début',
  groupe: 'Groupe de Cités Unies France',
  fraicheur: 'Dernière vérification',
}

/** Value of records that say nothing of a facet. */
export const UNKNOWN_VALUE = 'non-renseigne'
export const unknownLabel = 'Non renseigné'

/** Inhabitants of a French party, by the bounds that laws and statistics use for communes. */
export const populationBands = {
  'moins-de-2000': 'Moins de 2\u00a0000 habitants',
  '2000-9999': 'De 2\u00a0000 à 9\u00a0999 habitants',
  '10000-49999': 'De 10\u00a0000 à 49\u00a0999 habitants',
  '50000-99999': 'De 50\u00a0000 à 99\u00a0999 habitants',
  '100000-499999': 'De 100\u00a0000 à 499\u00a0999 habitants',
  '500000-et-plus': '500\u00a0000 habitants et plus',
} as const

/** Years between which a partnership began, both included. */
export const startPeriods = {
  'avant-1960': { label: 'Avant 1960', from: 0, to: 1959 },
  '1960-1979': { label: '1960 – 1979', from: 1960, to: 1979 },
  '1980-1989': { label: '1980 – 1989', from: 1980, to: 1989 },
  '1990-1999': { label: '1990 – 1999', from: 1990, to: 1999 },
  '2000-2009': { label: '2000 – 2009', from: 2000, to: 2009 },
  '2010-2019': { label: '2010 – 2019', from: 2010, to: 2019 },
  'depuis-2020': { label: 'Depuis 2020', from: 2020, to: 9999 },
} as const

/** Orders of the register, as offered. */
export const registerSortLabels = {
  titre: 'Ordre alphabétique',
  anciennete: 'Du plus ancien au plus récent',
  ajout: 'Derniers ajouts',
  verification: 'Dernières vérifications',
} as const

export type RegisterSort = keyof typeof registerSortLabels

/** The filters in use as an address carries them: a key may come back; the usual order and page need no mention. */
export function registerParameters(filters: Partial<RegisterFilters>): [string, string][] {
  const { q, tri, page = 1 } = filters
  return [
    ...(q ? [['q', q] satisfies [string, string]] : []),
    ...facetKeys.flatMap((key) => (filters[key] ?? []).map((value): [string, string] => [key, value])),
    ...(tri && tri !== 'titre' ? [['tri', tri] satisfies [string, string]] : []),
    ...(page > 1 ? [['page', String(page)] satisfies [string, string]] : []),
  ]
}
