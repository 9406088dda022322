import type { SubmissionState } from '@/lib/platform/prisma-client/enums'
import { type RefusalReason, refusalReasonSentences, type StepKey, stepOrder } from './labels'

/** What can be done to a file. */
export type SubmissionStep = 'save' | 'submit' | 'abandon' | 'request-correction' | 'accept' | 'refuse'

const machine: Record<SubmissionState, Partial<Record<SubmissionStep, SubmissionState>>> = {
  DRAFT: { save: 'DRAFT', submit: 'SUBMITTED', abandon: 'ABANDONED' },
  SUBMITTED: {
    abandon: 'ABANDONED',
    'request-correction': 'TO_CORRECT',
    accept: 'ACCEPTED',
    refuse: 'REFUSED',
  },
  TO_CORRECT: { save: 'TO_CORRECT', submit: 'SUBMITTED', abandon: 'ABANDONED' },
  ACCEPTED: {},
  REFUSED: {},
  ABANDONED: {},
}

/** The state that follows, or null when this cannot be done to a file in that state. */
export function nextState(state: SubmissionState, step: SubmissionStep): SubmissionState | null {
  return machine[state][step] ?? null
}

/** States in which somebody still has something to do. */
export const openStates = ['DRAFT', 'SUBMITTED', 'TO_CORRECT'] as const satisfies SubmissionState[]

/** Whether nothing more can happen to a file. */
export function isClosed(state: SubmissionState): boolean {
  return Object.keys(machine[state]).length === 0
}

/** The step that comes after one; the last is its own successor. */
export function stepAfter(step: StepKey): StepKey {
  return stepOrder[stepOrder.indexOf(step) + 1] ?? step
}

/** The step that comes before one; the first is its own predecessor. */
export function stepBefore(step: StepKey): StepKey {
  return stepOrder[stepOrder.indexOf(step) - 1] ?? step
}

/** The words sent with a refusal: the sentence of its reason, then what was added to it. */
export function refusalMessage(reason: RefusalReason, added: string): string {
  return [refusalReasonSentences[reason], added].filter(Boolean).join('\n\n')
}
