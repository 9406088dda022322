import { dateInWords } from '@/lib/platform/dates'
import type { CensusQuestionKind, CensusState } from '@/lib/platform/prisma-client/enums'

/** Where a census stands. */
export const censusStates: Record<CensusState, string> = {
  DRAFT: 'En préparation',
  OPEN: 'Ouvert',
  CLOSED: 'Clos',
  PUBLISHED: 'Synthèse publiée',
}

/** The form of an answer, as staff chooses it. */
export const questionKinds: Record<CensusQuestionKind, string> = {
  TEXT: 'Une ligne de texte',
  LONG_TEXT: 'Un texte de plusieurs lignes',
  NUMBER: 'Un nombre',
  AMOUNT: 'Un montant en euros',
  YES_NO: 'Oui ou non',
  ONE_CHOICE: 'Un choix parmi plusieurs',
  SEVERAL_CHOICES: 'Plusieurs choix possibles',
}

/** Kinds in the order of a select. */
export const questionKindOrder: CensusQuestionKind[] = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'AMOUNT',
  'YES_NO',
  'ONE_CHOICE',
  'SEVERAL_CHOICES',
]

/** Said to a step that the census no longer, or not yet, allows. */
export const stepRefused: Record<CensusState, string> = {
  DRAFT: 'Ce recensement est encore en préparation.',
  OPEN: 'Ce recensement est ouvert\u00a0: son questionnaire ne change plus.',
  CLOSED: 'Ce recensement est clos.',
  PUBLISHED: 'La synthèse de ce recensement est publiée. Retirez-la d’abord du site.',
}

export const changedSince =
  'Quelqu’un a modifié ce recensement depuis que vous l’avez ouvert. Votre saisie est gardée\u00a0: regardez sa dernière version dans un autre onglet, puis rechargez cette page.'

/** Said to an answer that comes too late. */
export function answersClosed(dueOn: string): string {
  return `Ce recensement est clos\u00a0: les réponses étaient attendues jusqu’au ${dateInWords(dueOn)}. Écrivez à Cités Unies France si la vôtre compte encore.`
}
