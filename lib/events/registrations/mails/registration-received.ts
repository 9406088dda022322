import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { type DelegationFacts, delegationLetter } from './delegation-letter'

/** The registration arrived and waits for CUF; its places are held. */
export function registrationReceived(facts: DelegationFacts): Mail {
  return composeMail({
    ...delegationLetter(facts),
    template: 'registration-received',
    subject: `Inscription reçue\u00a0: ${facts.event}`,
    paragraphs: [
      'Nous avons bien reçu l’inscription de votre délégation. Ses places sont réservées en attendant notre réponse, que vous recevrez par courriel.',
    ],
    closing: ['Un changement\u00a0? Vous pouvez modifier ou retirer l’inscription depuis votre espace.'],
  })
}
