import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

type Facts = { to: string; displayName: string; title: string; home: string; slug: string }

/** Tells the référents of the parties that their record is back in the register. */
export function recordRestored({ to, displayName, title, home, slug }: Facts): Mail {
  return composeMail({
    template: 'record-restored',
    to,
    home,
    subject: `Fiche rétablie au registre\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'La fiche d’un partenariat de votre collectivité est de nouveau visible dans le registre public, à la même adresse et avec son contenu d’avant le retrait.',
    ],
    facts: [{ label: 'Partenariat', value: title }],
    action: { label: 'Voir la fiche', href: `${home}${routes.partnership(slug)}` },
  })
}
