import type { FundStatus, GroupKind } from '@/lib/platform/prisma-client/enums'

/** Kind of a group, beside its name. */
export const groupKinds: Record<GroupKind, string> = {
  PAYS: 'Groupe-pays',
  DYNAMIQUE_REGIONALE: 'Dynamique régionale',
  GROUPE_DE_TRAVAIL: 'Groupe de travail',
  RESEAU: 'Réseau',
}

/** The same as titles of lists. */
export const groupKindsPlural: Record<GroupKind, string> = {
  PAYS: 'Groupes-pays',
  DYNAMIQUE_REGIONALE: 'Dynamiques régionales',
  GROUPE_DE_TRAVAIL: 'Groupes de travail',
  RESEAU: 'Réseaux',
}

/** State of a solidarity fund; null where the source does not say, so that nothing is shown. */
export const fundStatuses: Record<FundStatus, string | null> = {
  OPEN: 'Ouvert aux contributions',
  CLOSED: 'Clos',
  UNKNOWN: null,
}
