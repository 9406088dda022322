import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { SearchLetter } from './search-received'

/** Tells the author of a notice why it is not published. */
export function searchRefused({
  to,
  displayName,
  title,
  reason,
  home,
}: SearchLetter & { reason: string }): Mail {
  return composeMail({
    template: 'search-refused',
    to,
    home,
    subject: `Votre recherche de partenaire n’a pas été retenue\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: ['Cités Unies France n’a pas publié votre recherche, pour la raison suivante\u00a0:'],
    quote: reason,
    closing: ['Vous pouvez en écrire une autre qui en tienne compte.'],
  })
}
