import type { MembershipRole } from '@/lib/platform/prisma-client/enums'

export const mandateLabel: Record<MembershipRole, string> = {
  REFERENT: 'Référent ou référente',
  AGENT: 'Agent ou agente',
  ELU: 'Élu ou élue',
}
