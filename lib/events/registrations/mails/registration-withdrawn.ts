import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { type DelegationFacts, delegationLetter } from './delegation-letter'

/** The delegation no longer comes; a calendar entry sent before is taken away. */
export function registrationWithdrawn(facts: DelegationFacts): Mail {
  return composeMail({
    ...delegationLetter(facts),
    template: 'registration-withdrawn',
    subject: `Inscription retirée\u00a0: ${facts.event}`,
    paragraphs: [
      'L’inscription de votre délégation est retirée et ses places sont rendues.',
      ...(facts.calendar ? ['Le fichier joint efface la rencontre de votre calendrier.'] : []),
    ],
    closing: ['Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.'],
  })
}
