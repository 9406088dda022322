import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { SearchLetter } from './search-received'

type Facts = SearchLetter & { page: string; expiresOn: string }

/** Tells the author of a notice that it is on the board, and until when. */
export function searchAccepted({ to, displayName, title, link, page, expiresOn, home }: Facts): Mail {
  return composeMail({
    template: 'search-accepted',
    to,
    home,
    subject: `Votre recherche de partenaire est en ligne\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Votre recherche est publiée\u00a0: ${page}`,
      `Elle y restera jusqu’au ${dateInWords(expiresOn)}. Les messages qu’elle vous vaudra arriveront à cette adresse, qui n’est montrée à personne\u00a0; vous répondrez directement à leurs auteurs.`,
    ],
    action: { label: 'Gérer ma recherche', href: link },
    closing: ['Vous avez trouvé un partenaire\u00a0? Mettez fin à la recherche avec ce même lien.'],
  })
}
