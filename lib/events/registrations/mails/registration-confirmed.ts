import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { type DelegationFacts, delegationLetter } from './delegation-letter'

type Facts = DelegationFacts & { videoUrl: string | null }

/** The delegation is expected; carries the calendar entry and the way in. */
export function registrationConfirmed(facts: Facts): Mail {
  const letter = delegationLetter(facts)
  return composeMail({
    ...letter,
    template: 'registration-confirmed',
    subject: `Inscription confirmée\u00a0: ${facts.event}`,
    paragraphs: [
      'L’inscription de votre délégation est confirmée.',
      ...(facts.calendar ? ['Le fichier joint ajoute la rencontre à votre calendrier.'] : []),
    ],
    facts: [
      ...letter.facts,
      ...(facts.videoUrl ? [{ label: 'Lien de connexion', value: facts.videoUrl }] : []),
    ],
    closing: [
      'Un empêchement\u00a0? Modifiez ou retirez l’inscription depuis votre espace, pour rendre les places.',
    ],
  })
}
