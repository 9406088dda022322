import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

export type PartyInvitedFacts = {
  to: string
  displayName: string
  collectivite: string
  home: string
  /** Titles of the records, the first ones when there are many. */
  titles: string[]
  /** How many records it is asked about. */
  total: number
  isReminder: boolean
}

/** Asks a collectivité whether it takes part in records that name it. */
export function partyInvited(facts: PartyInvitedFacts): Mail {
  const { to, displayName, collectivite, home, titles, total, isReminder } = facts
  const one = total === 1
  const what = one ? 'un partenariat' : `${total} partenariats`
  const list = titles.map((title) => `– ${title}`).join('\n')
  const more = total > titles.length ? `\n… et ${total - titles.length} de plus` : ''
  return composeMail({
    template: isReminder ? 'party-reminded' : 'party-invited',
    to,
    home,
    subject: isReminder
      ? `Rappel\u00a0: ${what} à confirmer pour ${collectivite}`
      : `${collectivite} participe-t-elle à ${one ? 'ce partenariat' : 'ces partenariats'}\u00a0?`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      isReminder
        ? `Il y a un mois, nous vous demandions de confirmer ${what} du registre où ${collectivite} figure parmi les collectivités françaises. Nous n’avons pas encore votre réponse.`
        : `Le registre des partenariats vient de publier ${what} où ${collectivite} figure parmi les collectivités françaises, d’après une autre collectivité.`,
      `${list}${more}`,
      'Confirmez d’un clic, ou dites que ce n’est pas le cas\u00a0: Cités Unies France corrigera la fiche.',
    ],
    action: { label: 'Répondre', href: `${home}${routes.myConfirmations}` },
    closing: ['Vous pourrez revenir sur votre réponse à tout moment.'],
  })
}
