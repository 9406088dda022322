import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'

type Facts = {
  to: string
  displayName: string
  title: string
  senderName: string
  institution: string
  senderEmail: string
  text: string
  link: string
  home: string
}

/** Passes a message on to the author of a notice, who answers straight to its sender. */
export function messageForAuthor(facts: Facts): Mail {
  const { to, displayName, title, senderName, institution, senderEmail, text, link, home } = facts
  return composeMail({
    template: 'search-message',
    to,
    replyTo: senderEmail,
    home,
    subject: `Un message de ${institution} au sujet de votre recherche\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [`Vous avez reçu un message au sujet de votre recherche «\u00a0${title}\u00a0».`],
    facts: [
      { label: 'De', value: senderName },
      { label: 'Institution', value: institution },
      { label: 'Adresse', value: senderEmail },
    ],
    quote: text,
    action: { label: 'Voir la recherche', href: link },
    closing: [
      'Répondez simplement à ce courriel\u00a0: votre réponse ira à cette personne, qui verra alors votre adresse.',
      'Cités Unies France n’a pas vérifié qui vous écrit. Assurez-vous de son identité avant de vous engager.',
    ],
  })
}
