/** Steps a convention goes through before it is in force (CGCT, L. 1115-1), in order. */
export const legalSteps = ['deliberation', 'signature', 'transmission'] as const

export type LegalStep = (typeof legalSteps)[number]

/** What is said when the record does not tell that a step was done. */
export const missingStepLabels: Record<LegalStep, string> = {
  deliberation: 'la délibération',
  signature: 'la signature',
  transmission: 'la transmission au préfet',
}

/** Months before the end at which the parties are written to; 0 once it is over. */
export const stages = [6, 3, 1, 0] as const

export type Stage = (typeof stages)[number]

/** Lists of the staff page, as written in addresses. */
export const deadlineViews = ['bientot', 'expirees', 'non-transmises', 'dates-absentes'] as const

export type DeadlineView = (typeof deadlineViews)[number]

export const deadlineViewLabels: Record<DeadlineView, string> = {
  bientot: 'Échéance dans les six mois',
  expirees: 'Échues',
  'non-transmises': 'Signées, non transmises',
  'dates-absentes': 'Dates absentes',
}

/** What each list holds, said above it. */
export const deadlineViewHints: Record<DeadlineView, string> = {
  bientot: 'Conventions dont la fin tombe dans les six mois, la plus proche d’abord.',
  expirees:
    'Conventions dont la fin est passée et que la fiche ne dit pas terminées, la plus récente d’abord.',
  'non-transmises':
    'Conventions signées dont la fiche ne dit pas qu’elles ont été transmises au préfet\u00a0: elles n’entrent en vigueur qu’ensuite (CGCT, art.\u00a0L.\u00a01115\u20111).',
  'dates-absentes': 'Conventions dont la fiche ne donne pas la date de signature ou celle de fin.',
}
