import {
  CollectiviteLevel,
  Continent,
  PartnershipKind,
  PartnershipStatus,
} from '@/lib/platform/prisma-client/enums'
import { codeOf } from '../exports/labels'
import { freshnessBands } from '../freshness/labels'
import { type FacetKey, populationBands, startPeriods, UNKNOWN_VALUE } from '../register/labels'

type FacetShape = { schema: { enum: string[] } | { pattern: string }; example: string }

function among(values: readonly string[], example: string): FacetShape {
  return { schema: { enum: [...values.map(codeOf), UNKNOWN_VALUE] }, example }
}

function shaped(pattern: string, example: string): FacetShape {
  return { schema: { pattern }, example }
}

const SLUG = '^[a-z0-9-]{1,80}$'
const TERRITORY = `^[0-9A-Z]{1,3}$|^${UNKNOWN_VALUE}$`

/** What each filter takes, as the document says it; a test asks the register the same. */
export const facetShapes: Record<FacetKey, FacetShape> = {
  pays: shaped(SLUG, 'mali'),
  continent: among(Object.values(Continent), 'afrique'),
  region: shaped(TERRITORY, '52'),
  departement: shaped(TERRITORY, '49'),
  niveau: among(Object.values(CollectiviteLevel), 'com'),
  population: among(Object.keys(populationBands), '10000-49999'),
  theme: shaped('^[a-z0-9.-]{1,80}$', 'environnement.eau-dechets'),
  odd: shaped(`^([1-9]|1[0-7])$|^${UNKNOWN_VALUE}$`, '6'),
  nature: among(Object.values(PartnershipKind), 'jumelage'),
  statut: among(Object.values(PartnershipStatus), 'en-cours'),
  debut: among(Object.keys(startPeriods), '1990-1999'),
  annee: shaped(`^(19|20)\\d\\d$|^${UNKNOWN_VALUE}$`, '1974'),
  groupe: shaped(SLUG, 'mali'),
  /** Every record has its band: « jamais » is one. */
  fraicheur: { schema: { enum: [...freshnessBands] }, example: 'recente' },
}
