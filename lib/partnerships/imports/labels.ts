import type { ImportLineState, RegisterImportState } from '@/lib/platform/prisma-client/enums'

/** Lists of the lines of one import, in the order of the work. */
export const importViews = [
  'a-accepter',
  'erreurs',
  'acceptees',
  'laissees',
  'annulees',
  'inchangees',
] as const

export type ImportView = (typeof importViews)[number]

export const importViewLabels: Record<ImportView, string> = {
  'a-accepter': 'À accepter',
  erreurs: 'En erreur',
  acceptees: 'Acceptées',
  laissees: 'Laissées de côté',
  annulees: 'Annulées',
  inchangees: 'Sans changement',
}

export const viewStates: Record<ImportView, ImportLineState[]> = {
  'a-accepter': ['CHANGED', 'NEW'],
  erreurs: ['FAULTY'],
  acceptees: ['ACCEPTED'],
  laissees: ['LEFT_OUT'],
  annulees: ['UNDONE'],
  inchangees: ['UNCHANGED'],
}

export const importStates: Record<RegisterImportState, string> = {
  COMPARED: 'À relire',
  APPLIED: 'Accepté',
  UNDONE: 'Annulé',
}

/** « 1 ligne », « 12 lignes » */
export function linesWords(count: number): string {
  return `${new Intl.NumberFormat('fr-FR').format(count)} ligne${count > 1 ? 's' : ''}`
}
