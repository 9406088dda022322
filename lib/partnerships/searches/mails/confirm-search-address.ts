import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { SearchLetter } from './search-received'

/** Asks an authority abroad to confirm its address; the link opens a page whose button confirms. */
export function confirmSearchAddress({ to, displayName, title, link, home }: SearchLetter): Mail {
  return composeMail({
    template: 'search-confirm-address',
    to,
    home,
    subject: `Confirmez votre recherche de partenaire\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Vous venez d’écrire la recherche «\u00a0${title}\u00a0» sur le portail de la coopération décentralisée.`,
      'Confirmez votre adresse pour que Cités Unies France l’examine. Ce lien reste valable sept jours.',
    ],
    action: { label: 'Confirmer mon adresse', href: link },
    closing: ['Vous n’avez rien écrit\u00a0? Ignorez ce message\u00a0: rien ne sera publié.'],
  })
}
