import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { type DelegationFacts, delegationLetter } from './delegation-letter'

type Facts = DelegationFacts & { reason: string }

/** CUF cannot receive the delegation, and says why. */
export function registrationRefused(facts: Facts): Mail {
  return composeMail({
    ...delegationLetter(facts),
    template: 'registration-refused',
    subject: `Inscription non retenue\u00a0: ${facts.event}`,
    paragraphs: [
      'Nous ne pouvons pas retenir l’inscription de votre délégation, et nous le regrettons. En voici la raison.',
    ],
    quote: facts.reason,
    closing: ['Une question\u00a0? Écrivez à l’équipe de Cités Unies France qui prépare la rencontre.'],
  })
}
