import type { CollectiviteLevel, Continent, PartnerLevel } from '@/lib/platform/prisma-client/enums'

/** Level of a French authority, as written beside its name. */
export const collectiviteLevels: Record<CollectiviteLevel, string> = {
  COM: 'Commune',
  DEP: 'Département',
  REG: 'Région',
  CTU: 'Collectivité à statut particulier',
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  MET: 'Métropole',
  EPT: 'Établissement public territorial',
  SYN: 'Syndicat mixte',
}

/** Levels in the order of a list or a select, from the closest to the inhabitant to the widest. */
export const levelOrder: CollectiviteLevel[] = [
  'COM',
  'CC',
  'CA',
  'CU',
  'MET',
  'EPT',
  'SYN',
  'DEP',
  'CTU',
  'REG',
]

/** Coarse level of an authority abroad, when the country’s own word is not known. */
export const partnerLevels: Record<PartnerLevel, string> = {
  LOCAL: 'Échelon local',
  INTERMEDIATE: 'Échelon intermédiaire',
  REGIONAL: 'Échelon régional',
  INTERCOMMUNAL: 'Échelon intercommunal',
  OTHER: 'Autre échelon',
}

/** Continents as titles of lists. */
export const continents: Record<Continent, string> = {
  AFRIQUE: 'Afrique',
  AMERIQUES: 'Amériques',
  ASIE: 'Asie',
  EUROPE: 'Europe',
  OCEANIE: 'Océanie',
}

/** Continents in the order pages show them. */
export const continentOrder: Continent[] = ['AFRIQUE', 'AMERIQUES', 'ASIE', 'EUROPE', 'OCEANIE']
