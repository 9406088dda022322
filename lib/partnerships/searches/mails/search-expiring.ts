import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { SearchLetter } from './search-received'

/** Tells the author of a notice that its last day comes near, and how to keep it. */
export function searchExpiring({
  to,
  displayName,
  title,
  link,
  expiresOn,
  home,
}: SearchLetter & { expiresOn: string }): Mail {
  return composeMail({
    template: 'search-expiring',
    to,
    home,
    subject: `Votre recherche de partenaire s’arrête le ${dateInWords(expiresOn)}\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Votre recherche «\u00a0${title}\u00a0» quittera le portail après le ${dateInWords(expiresOn)}.`,
      'Vous cherchez toujours\u00a0? Renouvelez-la pour un an. Sinon, il n’y a rien à faire.',
    ],
    action: { label: 'Renouveler ou clore ma recherche', href: link },
  })
}
