import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = {
  to: string
  displayName: string
  title: string
  collectivite: string
  dueOn: string
  /** An answer already sent was changed. */
  isChange: boolean
  link: string
  home: string
}

/** Confirms to its author that the answer of a collectivité was received. */
export function answerReceived({ isChange, ...facts }: Facts): Mail {
  const { to, displayName, title, collectivite, dueOn, link, home } = facts
  return composeMail({
    template: 'census-answer-received',
    to,
    home,
    subject: `${isChange ? 'Réponse modifiée' : 'Réponse reçue'}\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      isChange
        ? `La réponse de ${collectivite} est modifiée. Merci.`
        : `La réponse de ${collectivite} est bien arrivée à Cités Unies France. Merci.`,
      `Vous et vos collègues pouvez la modifier jusqu’au ${dateInWords(dueOn)}.`,
    ],
    action: { label: 'Revoir la réponse', href: link },
  })
}
