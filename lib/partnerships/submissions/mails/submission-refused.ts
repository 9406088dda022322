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

/** Says that a file is closed without publication, and why. */
export function submissionRefused({ to, displayName, id, title, collectivite, home, message }: Facts): Mail {
  return composeMail({
    template: 'submission-refused',
    to,
    home,
    subject: `Dossier refusé\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      'Votre dossier n’a pas pu être publié dans le registre des partenariats. Voici pourquoi\u00a0:',
    ],
    quote: message,
    facts: [
      { label: 'Partenariat', value: title },
      { label: 'Collectivité', value: collectivite },
    ],
    action: { label: 'Voir mon dossier', href: `${home}${routes.submission(id)}` },
    closing: ['Votre saisie reste lisible dans votre espace. Pour en parler, écrivez à Cités Unies France.'],
  })
}
