import type { ConfirmationAnswer } from '@/lib/platform/prisma-client/enums'

/** What a French party says when it is asked whether it takes part. */
export const confirmationAnswers: Record<ConfirmationAnswer, string> = {
  CONFIRMED: 'Confirmé',
  DECLINED: 'Décliné',
}

/** Lists of the staff page, as written in addresses. */
export const confirmationViews = ['declinees', 'attente', 'sans-compte'] as const

export type ConfirmationView = (typeof confirmationViews)[number]

export const confirmationViewLabels: Record<ConfirmationView, string> = {
  declinees: 'Déclinées',
  attente: 'En attente',
  'sans-compte': 'Sans compte',
}
