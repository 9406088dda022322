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
  | 'mail.retried'

/** What an entry is about. */
export type AuditObject = {
  kind: 'person' | 'submission' | 'partnership' | 'registration' | 'event' | 'article' | 'mail'
  id: string
}

export type AuditDetails = Record<string, string | number | boolean | null>
