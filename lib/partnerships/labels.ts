import type {
  OnePercentService,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'

/** Kind of link between the parties. */
export const partnershipKinds: Record<PartnershipKind, string> = {
  JUMELAGE: 'Jumelage',
  CONVENTION: 'Convention de coopération décentralisée',
  PACTE_AMITIE: 'Pacte ou accord d’amitié',
  PROJET: 'Projet limité dans le temps',
  CONTACT: 'Contacts',
  ACTION_SANS_CONVENTION: 'Action sans convention',
  TRANSFRONTALIER: 'Coopération transfrontalière',
}

/** Where the partnership stands. */
export const partnershipStatuses: Record<PartnershipStatus, string> = {
  EN_PROJET: 'En projet',
  EN_COURS: 'En cours',
  SUSPENDU: 'Suspendu ou en veille',
  TERMINE: 'Terminé',
}

/** Part a party plays on its side. */
export const partyRoles: Record<PartyRole, string> = {
  CHEF_DE_FILE: 'Chef de file',
  PARTENAIRE: 'Partenaire',
  ASSOCIE: 'Associé',
}

/** Public service whose budget may give up to 1 % to international solidarity. */
export const onePercentServices: Record<OnePercentService, string> = {
  EAU_ASSAINISSEMENT: 'Eau et assainissement',
  DECHETS: 'Déchets ménagers',
  ENERGIE: 'Électricité et gaz',
  MOBILITE: 'Mobilité',
}

/** Weight of an objectif de développement durable, as the national Atlas notes it. */
export function oddWeight(weight: number): string {
  return weight === 2 ? 'Principal' : 'Significatif'
}

const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** « 12 500 € » from euro cents. */
export function eurosWords(cents: number): string {
  return euros.format(cents / 100)
}
