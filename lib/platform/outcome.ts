/** Why a command refused; each is worded in French by the command, or by `defaultMessage`. */
export type Why = 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'closed' | 'busy'

/** Message per form field, keyed by the field's name. */
export type FieldErrors = Record<string, string>

export type Refusal = { ok: false; why: Why; message: string; fields?: FieldErrors }

/** What a command answers: a value, or a refusal a person can read. */
export type Outcome<T> = { ok: true; value: T } | Refusal

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

const defaultMessage: Record<Why, string> = {
  invalid: 'Certaines réponses sont à corriger.',
  'not-found': 'Cette page ou ce dossier n’existe pas, ou ne vous est pas ouvert.',
  forbidden: 'Vous n’avez pas le droit de faire cette action.',
  conflict: 'Ce dossier a changé entre-temps. Rechargez la page pour voir sa dernière version.',
  closed: 'Cette action n’est plus possible.',
  busy: 'Beaucoup de demandes arrivent en ce moment. Votre saisie est gardée\u00a0: réessayez dans quelques instants.',
}

/** Builds a refusal; `message` overrides the default French sentence. */
export function refuse(why: Why, message: string = defaultMessage[why], fields?: FieldErrors): Refusal {
  return fields ? { ok: false, why, message, fields } : { ok: false, why, message }
}
