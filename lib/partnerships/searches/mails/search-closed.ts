import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { SearchLetter } from './search-received'

/** Tells the author of a notice that CUF took it off the board. */
export function searchClosed({ to, displayName, title, home }: SearchLetter): Mail {
  return composeMail({
    template: 'search-closed',
    to,
    home,
    subject: `Votre recherche de partenaire est close\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Cités Unies France a mis fin à votre recherche «\u00a0${title}\u00a0». Elle n’est plus sur le portail.`,
      'Écrivez à Cités Unies France si vous voulez en connaître la raison.',
    ],
  })
}
