import type { RegistrationStatus } from '@/lib/platform/prisma-client/enums'
import type { RegistrationState, SeatRefusal } from './rules'

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

/** Said to somebody whose mandate lets them read and not write. */
export const readersOnly =
  'Les référents et les agents de la collectivité inscrivent ses délégations\u00a0; un mandat d’élu permet de les suivre.'

/** Why a delegation of that size does not fit. */
export function seatsRefused(refusal: SeatRefusal): string {
  if (refusal.why === 'too-many') return `Une délégation compte ${people(refusal.most)} au plus.`
  if (refusal.left === 0) return registrationClosed.full
  return refusal.left === 1
    ? 'Il ne reste qu’une place\u00a0: réduisez votre délégation.'
    : `Il ne reste que ${refusal.left} places\u00a0: réduisez votre délégation.`
}

/** « 1 personne », « 3 personnes ». */
export function people(count: number): string {
  return `${count}\u00a0personne${count > 1 ? 's' : ''}`
}

/** What a form that leads to the page of a registration has just done; null for anything else in the address. */
export function registrationDone(done: unknown, status: RegistrationStatus): string | null {
  if (done === 'inscription' && status === 'CONFIRMED') return 'Votre délégation est inscrite.'
  if (done === 'inscription' && status === 'PENDING') return 'Votre demande d’inscription est enregistrée.'
  if (done === 'modification') return 'Vos changements sont enregistrés.'
  return null
}

/** The same as tabs of the staff's list, with the word their address carries. */
export const registrationFilters: { status: RegistrationStatus; word: string; label: string }[] = [
  { status: 'PENDING', word: 'en-attente', label: 'En attente' },
  { status: 'CONFIRMED', word: 'confirmees', label: 'Confirmées' },
  { status: 'REFUSED', word: 'refusees', label: 'Refusées' },
  { status: 'WITHDRAWN', word: 'retirees', label: 'Retirées' },
]

/** What staff has just decided; null for anything else in the address. */
export function decisionDone(done: unknown): string | null {
  const [, verb, reference] = /^(acceptee|refusee)-([2-9A-HJ-NP-Z]{6,8})$/.exec(String(done)) ?? []
  if (!verb) return null
  const what = verb === 'acceptee' ? 'est confirmée' : 'est refusée'
  return `L’inscription ${reference} ${what}. La délégation est prévenue par courriel.`
}
