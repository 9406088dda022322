import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

/** What every mail to the author of a notice says; `link` leads to where they manage it. */
export type SearchLetter = { to: string; displayName: string; title: string; link: string; home: string }

/** Tells the author of a notice that CUF will read it. */
export function searchReceived({ to, displayName, title, link, home }: SearchLetter): Mail {
  return composeMail({
    template: 'search-received',
    to,
    home,
    subject: `Recherche de partenaire reçue\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Cités Unies France a bien reçu votre recherche «\u00a0${title}\u00a0» et va l’examiner. Vous serez prévenu de la décision.`,
      'Gardez ce message\u00a0: son lien vous permet de suivre votre recherche, et d’y mettre fin quand vous le voulez.',
    ],
    action: { label: 'Suivre ma recherche', href: link },
  })
}
