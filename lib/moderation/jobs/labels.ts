import type { JobName } from '@/lib/platform/jobs/schedule'

/** What the portal does by itself, for staff. */
export const jobLabels: Record<JobName, string> = {
  'campaign-mails': 'Invitations et rappels de la vérification annuelle',
  'confirmation-mails': 'Demandes de confirmation aux autres collectivités',
  'census-mails': 'Invitations et rappels des recensements',
  'campaign-calendar': 'Dates de rappel de la vérification annuelle',
  'confirmation-reminders': 'Relances des confirmations sans réponse',
  'deadline-reminders': 'Rappels d’échéance des conventions',
  'search-reminders': 'Rappels avant la fin des recherches de partenaires',
  'purge-sign-ins': 'Effacement des sessions et des liens périmés',
  'purge-leavings': 'Effacement des traces techniques',
  'purge-files': 'Effacement des fichiers abandonnés',
  'purge-searches': 'Effacement des recherches non confirmées',
}

/** When a job runs. */
export const rhythmLabels = { minute: 'Chaque minute', hour: 'Chaque heure', day: 'Chaque jour' } as const
