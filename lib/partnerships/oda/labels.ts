import type { OdaGroup } from '@/lib/platform/prisma-client/enums'

/** Columns of the OECD’s list, in French. */
export const odaGroups: Record<OdaGroup, string> = {
  LDC: 'Pays moins avancé',
  LOW_INCOME: 'Faible revenu',
  LOWER_MIDDLE: 'Revenu intermédiaire, tranche inférieure',
  UPPER_MIDDLE: 'Revenu intermédiaire, tranche supérieure',
}

/** What a declaration takes in beside the partnerships of the register, as the campaign’s notices list it. */
export const otherDeclarations = [
  'Subventions aux associations et ONG du territoire qui agissent dans un pays éligible',
  'Actions d’éducation et de sensibilisation à la solidarité internationale',
  'Aide aux réfugiés accueillis en France',
  'Bourses et accueil d’étudiants de pays éligibles',
  'Actions du dispositif «\u00a01\u00a0%\u00a0» (eau et assainissement, énergie, déchets, mobilité) qui ne figurent pas au registre',
  'Versements à des organisations multilatérales',
  'Frais de service et de suivi\u00a0: agents, missions, expertise',
] as const

export const odaWindowWords = {
  before: 'La période n’est pas encore ouverte.',
  open: 'La période est ouverte.',
  after: 'La période est close.',
} as const
