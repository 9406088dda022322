import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = {
  to: { email: string; displayName: string }
  title: string
  reason: string
  /** Where another one can be proposed. */
  link: string
  home: string
}

/** Tells who proposed a news item that it will not be published, and why. */
export function articleRefused({ to, title, reason, link, home }: Facts): Mail {
  return composeMail({
    template: 'article-refused',
    to: to.email,
    home,
    subject: `Votre actualité n’a pas été retenue\u00a0: ${title}`,
    greeting: `Bonjour ${to.displayName},`,
    paragraphs: [
      `Merci d’avoir proposé l’actualité «\u00a0${title}\u00a0». L’équipe ne la publie pas, pour la raison suivante\u00a0:`,
    ],
    quote: reason,
    action: { label: 'Voir mes propositions', href: link },
    closing: ['Vous pouvez en proposer une autre à tout moment, ou répondre à ce message pour en parler.'],
  })
}
