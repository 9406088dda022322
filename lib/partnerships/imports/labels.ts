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

/** Where an import stands, with how many of its lines still wait. */
export function importStateWords(state: RegisterImportState, waiting: number): string {
  if (state === 'UNDONE') return 'Annulé'
  if (state === 'APPLIED') return waiting > 0 ? 'Accepté en partie' : 'Accepté'
  return waiting > 0 ? 'À relire' : 'Rien à accepter'
}

/** « 1 ligne », « 12 lignes » */
export function linesWords(count: number): string {
  return `${new Intl.NumberFormat('fr-FR').format(count)} ligne${count > 1 ? 's' : ''}`
}

/** What was just done to the lines of an import, from the numbers in its address; null when nothing was. */
export function doneWords(counts: Record<string, unknown>): string | null {
  const parts = Object.entries(doneParts).flatMap(([key, words]) => {
    const count = Number(counts[key])
    return Number.isInteger(count) && count > 0 ? [`${linesWords(count)} ${words[count > 1 ? 1 : 0]}`] : []
  })
  if (parts.length > 0) return `${parts.join('. ')}.`
  const isDone = Object.keys(doneParts).some((key) => counts[key] === '0')
  return isDone ? 'Rien n’était plus à faire pour ces lignes\u00a0: elles ont déjà été traitées.' : null
}

const doneParts: Record<string, [one: string, several: string]> = {
  accepted: ['acceptée', 'acceptées'],
  leftOut: ['laissée de côté', 'laissées de côté'],
  overtaken: [
    'laissée de côté, car sa fiche a changé entre-temps',
    'laissées de côté, car leurs fiches ont changé entre-temps',
  ],
  restored: ['annulée', 'annulées'],
  kept: ['gardée, car sa fiche a été modifiée depuis', 'gardées, car leurs fiches ont été modifiées depuis'],
}
