import type { CensusResponseState } from '@/lib/platform/prisma-client/enums'

/** Where the answer of a collectivité stands; `NONE`: nobody has begun it. */
export type AnswerState = CensusResponseState | 'NONE'

export const answerStates: Record<AnswerState, string> = {
  NONE: 'À remplir',
  DRAFT: 'Brouillon enregistré',
  SUBMITTED: 'Réponse envoyée',
}

export const readersOnly = 'Les référents et les agents de la collectivité répondent\u00a0; les élus lisent.'

export const answeredSince =
  'Un ou une collègue a enregistré une réponse depuis que vous avez ouvert cette page. Votre saisie est gardée\u00a0: regardez sa version dans un autre onglet, puis rechargez cette page pour repartir d’elle.'
