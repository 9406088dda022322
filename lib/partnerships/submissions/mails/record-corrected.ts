import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

type Facts = {
  to: string
  displayName: string
  title: string
  /** Lead of the record. */
  collectivite: string
  home: string
  slug: string
  /** Empty when the officer added nothing. */
  message: string
}

/** Tells the référents of the parties that Cités Unies France corrected their record. */
export function recordCorrected({ to, displayName, title, collectivite, home, slug, message }: Facts): Mail {
  return composeMail({
    template: 'record-corrected',
    to,
    home,
    subject: `Fiche corrigée\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Cités Unies France a corrigé la fiche d’un partenariat de votre collectivité. La nouvelle version est visible dans le registre public.',
    ],
    quote: message || undefined,
    facts: [
      { label: 'Partenariat', value: title },
      { label: 'Collectivité', value: collectivite },
    ],
    action: { label: 'Voir la fiche', href: `${home}${routes.partnership(slug)}` },
    closing: ['Quelque chose ne va pas\u00a0? Modifiez la fiche depuis votre espace.'],
  })
}
