import type { MembershipRole } from '@/lib/platform/prisma-client/enums'

export const mandateLabel: Record<MembershipRole, string> = {
  REFERENT: 'Référent ou référente',
  AGENT: 'Agent ou agente',
  ELU: 'Élu ou élue',
}

/** Said to somebody whose session ended while a form was open: nothing typed is lost. */
export const sessionEnded =
  'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis renvoyez ce formulaire\u00a0: votre saisie est gardée.'
