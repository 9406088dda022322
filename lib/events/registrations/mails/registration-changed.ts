import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { type DelegationFacts, delegationLetter } from './delegation-letter'

type Facts = DelegationFacts & { isConfirmed: boolean }

/** Who comes has changed; a confirmed delegation gets its calendar entry again, which replaces the first. */
export function registrationChanged(facts: Facts): Mail {
  return composeMail({
    ...delegationLetter(facts),
    template: 'registration-changed',
    subject: `Inscription modifiée\u00a0: ${facts.event}`,
    paragraphs: [
      'L’inscription de votre délégation a été modifiée. Voici ce que nous avons noté.',
      facts.isConfirmed ? 'Elle reste confirmée.' : 'Elle attend toujours la réponse de Cités Unies France.',
    ],
  })
}
