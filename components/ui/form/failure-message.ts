/**
 * What to say when an action gave no answer at all. A failure of the server carries a reference number; without one
 * the message never arrived.
 */
export function failureMessage(error: unknown): string {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return reference
    ? `Le portail a rencontré un problème (référence ${reference}). Votre saisie est toujours là\u00a0: réessayez dans un instant.`
    : 'L’envoi n’a pas abouti, sans doute à cause de la connexion. Votre saisie est toujours là\u00a0: réessayez.'
}
