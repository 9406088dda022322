import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

type Facts = { to: string; displayName: string; title: string; home: string; reason: string }

/** Tells the référents of the parties that their record has left the register, and why. */
export function recordArchived({ to, displayName, title, home, reason }: Facts): Mail {
  return composeMail({
    template: 'record-archived',
    to,
    home,
    subject: `Fiche retirée du registre\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Cités Unies France a retiré du registre public la fiche d’un partenariat de votre collectivité. Rien n’est effacé\u00a0: elle peut y revenir. Voici pourquoi\u00a0:',
    ],
    quote: reason,
    facts: [{ label: 'Partenariat', value: title }],
    action: { label: 'Voir mes partenariats', href: `${home}${routes.myPartnerships}` },
    closing: ['Ce retrait vous surprend\u00a0? Écrivez à Cités Unies France.'],
  })
}
