import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

type Facts = {
  to: string
  displayName: string
  id: string
  title: string
  collectivite: string
  home: string
  message: string
}

/** Asks the collectivité to complete its file, in the words of the officer. */
export function correctionRequested({
  to,
  displayName,
  id,
  title,
  collectivite,
  home,
  message,
}: Facts): Mail {
  return composeMail({
    template: 'correction-requested',
    to,
    home,
    subject: `Un complément est demandé\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: ['Nous avons relu votre dossier. Avant de le publier, il nous manque un complément\u00a0:'],
    quote: message,
    facts: [
      { label: 'Partenariat', value: title },
      { label: 'Collectivité', value: collectivite },
    ],
    action: { label: 'Compléter mon dossier', href: `${home}${routes.submission(id)}` },
    closing: ['Tout ce que vous aviez saisi est gardé. Une fois le dossier complété, déposez-le de nouveau.'],
  })
}
