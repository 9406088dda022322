import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = { to: string; displayName: string; title: string; link: string; home: string }

/** Asks the sender of a message to confirm their address; the link opens a page whose button confirms. */
export function confirmMessageAddress({ to, displayName, title, link, home }: Facts): Mail {
  return composeMail({
    template: 'search-confirm-message',
    to,
    home,
    subject: `Confirmez votre message\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Vous venez d’écrire un message au sujet de la recherche «\u00a0${title}\u00a0».`,
      'Confirmez votre adresse pour qu’il soit transmis. Il le sera avec votre nom et votre adresse, pour qu’on puisse vous répondre. Ce lien reste valable sept jours.',
    ],
    action: { label: 'Confirmer et transmettre mon message', href: link },
    closing: ['Vous n’avez rien écrit\u00a0? Ignorez ce message\u00a0: rien ne sera transmis.'],
  })
}
