import type { MailAttachment } from '@/lib/platform/mail'

/** What every mail about a delegation says. */
export type DelegationFacts = {
  to: string
  displayName: string
  home: string
  /** Address of the registration in the member area. */
  href: string
  reference: string
  collectivite: string
  event: string
  /** In words. */
  when: string
  place: string | null
  /** Names, in the order of the form. */
  people: string[]
  /** The calendar entry to add or to take away; null when there is none. */
  calendar: MailAttachment | null
}

/** The parts of a letter that all these mails share. */
export function delegationLetter({ to, displayName, home, calendar, ...facts }: DelegationFacts) {
  return {
    to,
    home,
    greeting: `Bonjour ${displayName},`,
    facts: [
      { label: 'Rencontre', value: facts.event },
      { label: 'Dates', value: facts.when },
      ...(facts.place ? [{ label: 'Lieu', value: facts.place }] : []),
      { label: 'Délégation', value: `${facts.collectivite}\u00a0: ${facts.people.join(', ')}` },
      { label: 'Référence', value: facts.reference },
    ],
    action: { label: 'Voir l’inscription', href: facts.href },
    attachments: calendar ? [calendar] : [],
  }
}
