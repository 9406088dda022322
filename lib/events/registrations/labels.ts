import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import type { RegistrationState } from './rules'

/** Where a delegation stands, for its own people. */
export const registrationStatuses: Record<RegistrationStatus, string> = {
  PENDING: 'En attente de confirmation',
  CONFIRMED: 'Confirmée',
  REFUSED: 'Refusée',
  WITHDRAWN: 'Retirée',
}

/** Why nobody registers now, in one sentence; `open` never stops anyone. */
export const registrationClosed: Record<Exclude<RegistrationState['kind'], 'open'>, string> = {
  none: 'On ne s’inscrit pas à cette rencontre sur le portail.',
  cancelled: 'Cette rencontre est annulée : on ne s’y inscrit plus.',
  postponed: 'Cette rencontre est reportée : les inscriptions reprendront quand sa nouvelle date sera fixée.',
  over: 'Cette rencontre est passée.',
  'not-yet': 'Les inscriptions ne sont pas encore ouvertes.',
  closed: 'Les inscriptions sont closes.',
  full: 'Cette rencontre est complète : il ne reste aucune place.',
}

/** Said to somebody whose session ended while a form was open. */
export const sessionEnded =
  'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis renvoyez ce formulaire : votre saisie est gardée.'
