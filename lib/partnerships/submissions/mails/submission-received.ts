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
}

/** Says that a file has arrived, and what follows. */
export function submissionReceived({ to, displayName, id, title, collectivite, home }: Facts): Mail {
  return composeMail({
    template: 'submission-received',
    to,
    home,
    subject: `Dossier bien reçu\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Votre dossier est arrivé. Cités Unies France le relit avant de le publier dans le registre des partenariats.',
      'Vous recevrez un courriel dès qu’une décision sera prise, ou si un complément est nécessaire.',
    ],
    facts: [
      { label: 'Partenariat', value: title },
      { label: 'Collectivité', value: collectivite },
    ],
    action: { label: 'Suivre mon dossier', href: `${home}${routes.submission(id)}` },
  })
}
