import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

/** What the mails of a census say; `dueOn` is the last day to answer. */
export type CensusLetter = {
  to: string
  displayName: string
  title: string
  collectivite: string
  dueOn: string
  link: string
  home: string
}

/** Asks the people of a collectivité to answer a census. */
export function censusInvitation({
  to,
  displayName,
  title,
  collectivite,
  dueOn,
  link,
  home,
}: CensusLetter): Mail {
  return composeMail({
    template: 'census-invitation',
    to,
    home,
    subject: `Recensement à remplir avant le ${dateInWords(dueOn)}\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Cités Unies France ouvre un recensement et souhaite connaître les initiatives de votre collectivité.',
      'Une seule réponse par collectivité suffit\u00a0; vos collègues qui ont un compte peuvent la compléter avec vous. Vous pouvez l’enregistrer en cours de route, puis la modifier jusqu’au dernier jour.',
    ],
    facts: [
      { label: 'Recensement', value: title },
      { label: 'Collectivité', value: collectivite },
      { label: 'Dernier jour pour répondre', value: dateInWords(dueOn) },
    ],
    action: { label: 'Répondre au recensement', href: link },
  })
}
