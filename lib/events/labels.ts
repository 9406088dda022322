import type {
  EventAudience,
  EventKind,
  EventMode,
  EventStatus,
  HostRole,
} from '@/lib/platform/prisma-client/enums'

/** Kind of a meeting, beside its title. */
export const eventKinds: Record<EventKind, string> = {
  REUNION_GROUPE: 'Réunion de groupe',
  ATELIER: 'Atelier',
  ASSISES: 'Assises',
  RENCONTRES: 'Rencontres',
  FORUM: 'Forum',
  WEBINAIRE: 'Webinaire',
  MISSION: 'Mission',
  COLLOQUE: 'Colloque',
  AUTRE: 'Autre rencontre',
}

/** How one takes part; null where the source does not say, so that nothing is shown. */
export const eventModes: Record<EventMode, string | null> = {
  PRESENTIEL: 'En présentiel',
  VISIO: 'En visioconférence',
  HYBRIDE: 'Sur place et en visioconférence',
  UNKNOWN: null,
}

/** Status worth a badge; null for a meeting that simply takes place. */
export const eventStatuses: Record<EventStatus, string | null> = {
  DRAFT: 'Brouillon',
  PUBLISHED: null,
  POSTPONED: 'Reportée',
  CANCELLED: 'Annulée',
}

export const eventAudiences: Record<EventAudience, string | null> = {
  PUBLIC: null,
  MEMBERS: 'Réservée aux collectivités adhérentes',
}

export const hostRoles: Record<HostRole, string> = {
  HOST: 'Accueil',
  CO_ORGANISER: 'Avec',
}
