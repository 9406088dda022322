import type { DecisionKind, SubmissionState } from '@/lib/platform/prisma-client/enums'

/** Steps of a file, in order; the last one shows everything and submits. */
export const stepOrder = [
  'parties',
  'nature',
  'dates',
  'themes',
  'objet',
  'montants',
  'contacts',
  'relecture',
] as const

export type StepKey = (typeof stepOrder)[number]

export const stepTitles: Record<StepKey, string> = {
  parties: 'Les parties',
  nature: 'La nature du lien',
  dates: 'La convention et ses dates',
  themes: 'Les thèmes et les ODD',
  objet: 'L’objet et le contexte',
  montants: 'Les montants',
  contacts: 'Les contacts et les documents',
  relecture: 'Relecture et dépôt',
}

/** State of a file, as written beside it. */
export const submissionStates: Record<SubmissionState, string> = {
  DRAFT: 'Brouillon',
  SUBMITTED: 'Déposé',
  TO_CORRECT: 'Complément demandé',
  ACCEPTED: 'Accepté',
  REFUSED: 'Refusé',
  ABANDONED: 'Abandonné',
}

/** What happens next, told to the collectivité. */
export const submissionNextSteps: Record<SubmissionState, string> = {
  DRAFT: 'À vous de le terminer, puis de le déposer. Personne d’autre que votre collectivité ne le voit.',
  SUBMITTED: 'Cités Unies France l’examine. Vous recevrez un courriel dès qu’une décision sera prise.',
  TO_CORRECT: 'À vous de compléter le dossier, puis de le déposer de nouveau.',
  ACCEPTED: 'La fiche est publiée dans le registre. Vous pouvez la modifier à tout moment.',
  REFUSED: 'Le dossier est clos. Le motif figure ci-dessous\u00a0; vous pouvez en commencer un autre.',
  ABANDONED: 'Le dossier est clos, rien n’a été publié.',
}

/** Why a file that is not, or no more, in the author's hands cannot be changed. */
export const closedBecause: Record<SubmissionState, string> = {
  DRAFT: 'Ce dossier est encore un brouillon\u00a0: il n’a pas été déposé.',
  SUBMITTED:
    'Ce dossier est déposé et Cités Unies France l’examine\u00a0: il ne se modifie plus pour l’instant.',
  TO_CORRECT: 'Un complément a été demandé pour ce dossier\u00a0: il est entre les mains de la collectivité.',
  ACCEPTED: 'Ce dossier a déjà été accepté\u00a0: il est clos, et la fiche est publiée.',
  REFUSED: 'Ce dossier a déjà été refusé\u00a0: il est clos.',
  ABANDONED: 'Ce dossier a été abandonné par la collectivité\u00a0: il est clos.',
}

/** What staff decided. */
export const decisionKinds: Record<DecisionKind, string> = {
  CORRECTION_REQUESTED: 'Complément demandé',
  ACCEPTED: 'Accepté',
  REFUSED: 'Refusé',
}

export const refusalReasons = ['DOUBLON', 'HORS_CHAMP', 'ETAT', 'NON_VERIFIE', 'AUTRE'] as const

export type RefusalReason = (typeof refusalReasons)[number]

export const refusalReasonTitles: Record<RefusalReason, string> = {
  DOUBLON: 'Déjà au registre',
  HORS_CHAMP: 'Hors du champ du registre',
  ETAT: 'Le partenaire est un État',
  NON_VERIFIE: 'Informations non vérifiables',
  AUTRE: 'Autre motif',
}

/** The sentence each reason puts at the head of the message, exactly as it is sent. */
export const refusalReasonSentences: Record<RefusalReason, string> = {
  DOUBLON:
    'Ce partenariat figure déjà au registre. Pour compléter la fiche existante, ouvrez-la puis choisissez «\u00a0Modifier\u00a0».',
  HORS_CHAMP:
    'Le registre recense les liens entre une collectivité française et une autorité locale étrangère\u00a0: ce dossier n’en relève pas.',
  ETAT: 'Sauf exception prévue par la loi, une collectivité ne conclut pas de convention avec un État étranger (CGCT, art.\u00a0L.\u00a01115\u20115).',
  NON_VERIFIE: 'Les informations de ce dossier n’ont pas pu être vérifiées.',
  AUTRE: '',
}

export const sessionExpired =
  'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis renvoyez ce formulaire\u00a0: votre saisie est gardée.'

export const changedSince =
  'Ce dossier a été enregistré ailleurs depuis que vous avez ouvert cette page. Votre saisie est gardée\u00a0: relisez la dernière version dans un autre onglet\u00a0; si vous enregistrez de nouveau ici, votre saisie la remplacera.'

export const decidedSince =
  'Ce dossier a changé depuis que vous avez ouvert cette page. Relisez-le avant de décider\u00a0: votre texte est gardé.'
