/** Who acts, as the journal and the outbox need it; `Viewer` of lib/accounts fits this shape. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'member' | 'staff'; personId: string }
  | { kind: 'system'; job: string }

/** Verbs of the journal: adding one here demands its French sentence in lib/moderation/labels.ts. */
export type AuditVerb =
  | 'sign-in.requested'
  | 'sign-in.done'
  | 'sign-out.done'
  | 'profile.changed'
  | 'submission.created'
  | 'submission.saved'
  | 'submission.submitted'
  | 'submission.abandoned'
  | 'submission.correction-requested'
  | 'submission.accepted'
  | 'submission.refused'
  | 'registration.created'
  | 'registration.changed'
  | 'registration.withdrawn'
  | 'registration.accepted'
  | 'registration.refused'
  | 'registration.exported'
  | 'article.created'
  | 'article.changed'
  | 'article.proposed'
  | 'article.published'
  | 'article.refused'
  | 'article.archived'
  | 'campaign.started'
  | 'campaign.invited'
  | 'campaign.reminders-asked'
  | 'campaign.reminded'
  | 'campaign.closed'
  | 'campaign.exported'
  | 'verification.answered'
  | 'verification.taken-back'
  | 'confirmation.invited'
  | 'confirmation.reminded'
  | 'confirmation.answered'
  | 'confirmation.party-withdrawn'
  | 'deadline.reminded'
  | 'deadline.exported'
  | 'mail.retried'

/** What an entry is about. */
export type AuditObject = {
  kind:
    | 'person'
    | 'submission'
    | 'partnership'
    | 'registration'
    | 'event'
    | 'article'
    | 'mail'
    | 'campaign'
    | 'collectivite'
  id: string
}

export type AuditDetails = Record<string, string | number | boolean | null>
