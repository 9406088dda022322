import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = {
  to: { email: string; displayName: string }
  title: string
  /** Address of the published item. */
  link: string
  home: string
}

/** Tells who proposed a news item that it is public. */
export function articlePublished({ to, title, link, home }: Facts): Mail {
  return composeMail({
    template: 'article-published',
    to: to.email,
    home,
    subject: `Votre actualité est en ligne\u00a0: ${title}`,
    greeting: `Bonjour ${to.displayName},`,
    paragraphs: [
      `L’actualité «\u00a0${title}\u00a0» que vous avez proposée est publiée sur le portail de la coopération décentralisée.`,
      'Relisez-la\u00a0: l’équipe a pu en revoir la forme. Une erreur\u00a0? Répondez à ce message.',
    ],
    action: { label: 'Lire l’actualité', href: link },
  })
}
