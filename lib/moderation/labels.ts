import type { AuditVerb } from '@/lib/platform/audit'
import type { MailStatus } from '@/lib/platform/prisma-client/enums'

/** What each verb of the journal says of its actor. */
export const auditSentence: Record<AuditVerb, string> = {
  'sign-in.requested': 'Lien de connexion demandé',
  'sign-in.done': 'Connexion',
  'sign-out.done': 'Déconnexion',
  'profile.changed': 'Profil modifié',
  'submission.created': 'Dossier de partenariat ouvert',
  'submission.saved': 'Dossier de partenariat enregistré',
  'submission.submitted': 'Dossier de partenariat déposé',
  'submission.abandoned': 'Dossier de partenariat abandonné',
  'submission.correction-requested': 'Complément demandé sur un dossier de partenariat',
  'submission.accepted': 'Partenariat accepté et publié',
  'submission.refused': 'Dossier de partenariat refusé',
  'registration.created': 'Délégation inscrite',
  'registration.changed': 'Inscription modifiée',
  'registration.withdrawn': 'Inscription retirée',
  'registration.accepted': 'Inscription acceptée',
  'registration.refused': 'Inscription refusée',
  'registration.exported': 'Liste des inscriptions exportée',
  'article.created': 'Actualité créée',
  'article.changed': 'Actualité modifiée',
  'article.proposed': 'Actualité proposée',
  'article.published': 'Actualité publiée',
  'article.refused': 'Actualité refusée',
  'article.archived': 'Actualité archivée',
  'mail.retried': 'Courriel remis en file d’envoi',
}

export const mailStatusLabel: Record<MailStatus, string> = {
  QUEUED: 'En attente',
  SENDING: 'En cours d’envoi',
  SENT: 'Envoyé',
  FAILED: 'Échec',
}
