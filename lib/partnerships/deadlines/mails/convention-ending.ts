import { dateInWords } from '@/lib/platform/dates'
import type { Mail } from '@/lib/platform/mail'
import { composeMail } from '@/lib/platform/mail-layout'
import { routes } from '@/lib/platform/routes'
import { type LegalStep, missingStepLabels, type Stage } from '../labels'

export type ConventionEndingFacts = {
  to: string
  displayName: string
  title: string
  slug: string
  home: string
  /** Last day of the convention. */
  expiresOn: string
  stage: Stage
  /** What the record does not tell as done. */
  missing: LegalStep[]
}

const when: Record<Stage, string> = {
  6: 'dans moins de six mois',
  3: 'dans moins de trois mois',
  1: 'dans moins d’un mois',
  0: '',
}

/** Tells the parties that their convention ends, what the record lacks, and how to renew it. */
export function conventionEnding(facts: ConventionEndingFacts): Mail {
  const { to, displayName, title, slug, home, expiresOn, stage, missing } = facts
  const isOver = stage === 0
  const steps = missing.map((step) => missingStepLabels[step])
  return composeMail({
    template: 'convention-ending',
    to,
    home,
    subject: isOver ? `Convention échue\u00a0: ${title}` : `Convention bientôt échue\u00a0: ${title}`,
    greeting: `Bonjour ${displayName},`,
    paragraphs: [
      isOver
        ? 'D’après le registre, la convention de ce partenariat est arrivée à son terme.'
        : `D’après le registre, la convention de ce partenariat prend fin ${when[stage]}.`,
      'Pour la renouveler, trois étapes se suivent\u00a0: la délibération, la signature, puis la transmission au préfet. La nouvelle convention n’est en vigueur qu’une fois transmise (CGCT, art.\u00a0L.\u00a01115\u20111).',
      ...(steps.length > 0
        ? [
            `La fiche actuelle ne donne pas la date de ${listed(steps)}\u00a0: si l’étape a eu lieu, indiquez-la.`,
          ]
        : []),
    ],
    facts: [
      { label: 'Partenariat', value: title },
      { label: isOver ? 'Échue le' : 'Échéance', value: dateInWords(expiresOn) },
    ],
    action: { label: 'Renouveler ou mettre à jour', href: `${home}${routes.editPartnership(slug)}` },
    closing: ['Si le partenariat est terminé, indiquez-le de la même façon.'],
  })
}

/** « la délibération, de la signature et de la transmission au préfet », after « de ». */
function listed(words: string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', de ')} et de ${last}`
}
