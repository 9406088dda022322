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

/** Steps of a convention, in order (CGCT, L. 1115-1). */
export const legalStepKeys = ['deliberation', 'signature', 'transmission', 'expiry'] as const

export type LegalStepKey = (typeof legalStepKeys)[number]

export const legalStepTitles: Record<LegalStepKey, string> = {
  deliberation: 'Délibération',
  signature: 'Signature',
  transmission: 'Transmission au préfet',
  expiry: 'Échéance',
}

/** What a convention lacks, or that it is over. */
export type LegalGap = LegalStepKey | 'over'

/** The same, said plainly to its parties. */
export const legalGapSentences: Record<LegalGap, string> = {
  over: 'La convention est échue\u00a0: renouvelez-la, ou dites le partenariat terminé.',
  transmission:
    'La transmission au préfet n’est pas datée\u00a0: rien ne dit que la convention soit déjà exécutoire (CGCT, art.\u00a0L.\u00a01115\u20111).',
  signature: 'La signature n’est pas datée.',
  deliberation: 'La délibération n’est pas datée\u00a0: l’assemblée doit avoir autorisé la convention.',
  expiry: 'L’échéance n’est pas renseignée\u00a0: aucun rappel ne peut vous être envoyé.',
}

/** « dernier jour aujourd’hui », « encore 12 jours », « échue depuis 3 jours ». */
export function daysLeftWords(daysLeft: number): string {
  const count = Math.abs(daysLeft)
  const days = count === 1 ? '1 jour' : `${count} jours`
  if (daysLeft === 0) return 'dernier jour aujourd’hui'
  return daysLeft > 0 ? `encore ${days}` : `échue depuis ${days}`
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
