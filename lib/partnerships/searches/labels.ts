import type { PartySide } from '@/lib/platform/prisma-client/enums'
import type { Reason, Standing } from './rules'

/** Where a notice stands, for its author and for staff. */
export const searchStandings: Record<Standing, string> = {
  AWAITING_EMAIL: 'Adresse à confirmer',
  SUBMITTED: 'À examiner',
  PUBLISHED: 'En ligne',
  EXPIRED: 'Arrivée à échéance',
  REFUSED: 'Refusée',
  CLOSED: 'Close',
}

/** Who looks for a partner. */
export const searchSides: Record<PartySide, string> = {
  FRENCH: 'Collectivité française',
  FOREIGN: 'Autorité étrangère',
}

/** The same as a filter of the board, by the word of the address. */
export const boardSides = [
  { value: 'francaises', label: 'Collectivités françaises', side: 'FRENCH' },
  { value: 'etrangeres', label: 'Autorités étrangères', side: 'FOREIGN' },
] as const

/** Size bands of the board, by the word of the address. */
export const sizeWords: Record<string, string> = {
  'moins-de-10-000': 'Moins de 10\u00a0000 habitants',
  '10-000-a-50-000': 'De 10\u00a0000 à 50\u00a0000 habitants',
  '50-000-a-200-000': 'De 50\u00a0000 à 200\u00a0000 habitants',
  'plus-de-200-000': '200\u00a0000 habitants et plus',
}

/** Why two notices suit each other. */
export const reasonWords: Record<Reason, string> = {
  country: 'le pays souhaité',
  themes: 'des thèmes en commun',
  size: 'la taille souhaitée',
}

const number = new Intl.NumberFormat('fr-FR')

/** « 12 000 habitants ». */
export function inhabitantsWords(population: number): string {
  return `${number.format(population)}\u00a0habitants`
}

/** The wished size of a partner in words; null when any will do. */
export function wishedSizeWords(least: number | null, most: number | null): string | null {
  if (least !== null && most !== null) return `de ${number.format(least)} à ${inhabitantsWords(most)}`
  if (least !== null) return `${inhabitantsWords(least)} au moins`
  return most === null ? null : `${inhabitantsWords(most)} au plus`
}

/** Said to a step that comes too late or too early. */
export const stepRefused: Record<Standing, string> = {
  AWAITING_EMAIL: 'L’adresse de cette recherche n’est pas encore confirmée.',
  SUBMITTED: 'Cette recherche attend encore une décision de Cités Unies France.',
  PUBLISHED: 'Cette recherche est déjà en ligne.',
  EXPIRED: 'Cette recherche est arrivée à échéance.',
  REFUSED: 'Cette recherche a été refusée.',
  CLOSED: 'Cette recherche est close.',
}

export const linkSpent = 'Ce lien a déjà servi, ou n’est plus valable.'

export const guardRefused = {
  trap: 'Laissez vide le dernier champ du formulaire\u00a0: il sert à reconnaître les robots.',
  'too-fast':
    'Ce formulaire est parti trop vite pour avoir été rempli à la main. Relisez-le, puis renvoyez-le.',
}

export const readersOnly =
  'Les référents et les agents de la collectivité déposent une recherche\u00a0; les élus lisent.'
