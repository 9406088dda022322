import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'

export type CampaignInvitationFacts = {
  to: string
  displayName: string
  collectivite: string
  home: string
  /** Partnerships left to look at. */
  count: number
  /** Last day to answer. */
  dueOn: string
  /** Words of CUF, or nothing. */
  message: string | null
  isReminder: boolean
}

/** Asks a collectivité to look at its partnerships, or to finish. */
export function campaignInvitation(facts: CampaignInvitationFacts): Mail {
  const { to, displayName, collectivite, home, count, dueOn, message, isReminder } = facts
  const what = count === 1 ? 'un partenariat' : `${count} partenariats`
  return composeMail({
    template: isReminder ? 'campaign-reminder' : 'campaign-invitation',
    to,
    home,
    subject: isReminder
      ? `Rappel\u00a0: ${what} à vérifier pour ${collectivite}`
      : `${collectivite}\u00a0: vos partenariats sont-ils toujours actifs\u00a0?`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: isReminder
      ? [
          `Il reste ${what} à vérifier pour ${collectivite}, avant le ${dateInWords(dueOn)}. Un clic suffit pour chacun.`,
        ]
      : [
          `Une fois par an, nous demandons aux collectivités si leurs fiches du registre sont justes. Pour ${collectivite}, ${what} ${count === 1 ? 'vous attend' : 'vous attendent'} sur une seule page.`,
          'Pour chacun, dites d’un clic s’il est toujours actif, s’il a changé ou s’il est terminé. Vous pourrez revenir sur chaque réponse.',
        ],
    quote: (!isReminder && message) || undefined,
    facts: [{ label: 'À faire avant le', value: dateInWords(dueOn) }],
    action: { label: 'Vérifier mes partenariats', href: `${home}${routes.myVerification}` },
    closing: [
      'Une seule réponse par collectivité suffit\u00a0: vos collègues voient ce que vous avez répondu.',
    ],
  })
}
