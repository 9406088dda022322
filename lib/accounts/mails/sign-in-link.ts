import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = { to: string; displayName: string; link: string; minutes: number; home: string }

/** The link that opens a session; it opens a page whose button signs in, since mail filters open links. */
export function signInLink({ to, displayName, link, minutes, home }: Facts): Mail {
  return composeMail({
    template: 'sign-in-link',
    to,
    home,
    subject: 'Votre lien de connexion au portail',
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Voici le lien que vous avez demandé pour vous connecter au portail de la coopération décentralisée.',
      `Il sert une seule fois et reste valable ${minutes} minutes.`,
    ],
    action: { label: 'Me connecter', href: link },
    closing: [
      'Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: personne n’a accédé à votre compte.',
    ],
  })
}
