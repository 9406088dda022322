import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import type { CensusLetter } from './census-invitation'

/** Tells the people of a collectivité that its answer is still awaited. */
export function censusReminder({
  to,
  displayName,
  title,
  collectivite,
  dueOn,
  link,
  home,
}: CensusLetter): Mail {
  return composeMail({
    template: 'census-reminder',
    to,
    home,
    subject: `Rappel, réponse attendue avant le ${dateInWords(dueOn)}\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      `Nous n’avons pas encore reçu la réponse de votre collectivité, ${collectivite}, au recensement «\u00a0${title}\u00a0».`,
      `Elle est attendue jusqu’au ${dateInWords(dueOn)}. Quelques lignes valent mieux que rien\u00a0: ce que vous avez déjà enregistré est gardé.`,
    ],
    action: { label: 'Répondre au recensement', href: link },
    closing: ['Votre collègue vient de répondre\u00a0? Ce message est sans objet.'],
  })
}
