import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

type Facts = {
  to: string
  displayName: string
  title: string
  collectivite: string
  home: string
  slug: string
  /** Empty when the officer added nothing. */
  message: string
}

/** Says that the record is published, and where. */
export function submissionAccepted(facts: Facts): Mail {
  const { to, displayName, title, collectivite, home, slug, message } = facts
  return composeMail({
    template: 'submission-accepted',
    to,
    home,
    subject: `Partenariat publié\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: ['Votre dossier est accepté. La fiche est dès maintenant visible dans le registre public.'],
    quote: message || undefined,
    facts: [
      { label: 'Partenariat', value: title },
      { label: 'Collectivité', value: collectivite },
    ],
    action: { label: 'Voir la fiche', href: `${home}${routes.partnership(slug)}` },
    closing: ['Un changement\u00a0? Modifiez la fiche à tout moment depuis votre espace.'],
  })
}
