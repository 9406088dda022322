import type { VerificationVerdict } from '@/lib/platform/prisma-client/enums'

/** What a party says of a partnership. */
export const verdictLabels: Record<VerificationVerdict, string> = {
  STILL_ACTIVE: 'Toujours actif',
  CHANGED: 'A changé',
  ENDED: 'Terminé',
}

/** Lists of a campaign, as written in addresses. */
export const campaignViews = [
  'silencieuses',
  'en-cours',
  'terminees',
  'sans-compte',
  'pays',
  'regions',
  'desaccords',
] as const

export type CampaignView = (typeof campaignViews)[number]

/** States of a collectivité in a campaign: each is in one. */
export type InvitationState = Exclude<CampaignView, 'pays' | 'regions' | 'desaccords'>

export const campaignViewLabels: Record<CampaignView, string> = {
  silencieuses: 'Silencieuses',
  'en-cours': 'En cours',
  terminees: 'Terminées',
  'sans-compte': 'Sans compte',
  pays: 'Par pays',
  regions: 'Par région',
  desaccords: 'Désaccords',
}

/** Told when nothing can be answered any more. */
export const campaignClosed =
  'La vérification annuelle est close. Vous pouvez modifier vos fiches à tout moment depuis «\u00a0Partenariats\u00a0».'
