import type { CensusQuestionKind, CensusState } from '@/lib/platform/prisma-client/enums'

/** What decides whether a census takes answers; `dueOn` is the last day to answer, in Paris. */
export type CensusFacts = { state: CensusState; dueOn: string }

/** Where a census stands on a day: an open one closes by itself after its last day. */
export function standingOf({ state, dueOn }: CensusFacts, today: string): CensusState {
  return state === 'OPEN' && dueOn < today ? 'CLOSED' : state
}

/** What staff does to a census. */
export type CensusStep = 'edit' | 'open' | 'extend' | 'close' | 'remind' | 'write' | 'publish' | 'withdraw'

const machine: Record<CensusState, CensusStep[]> = {
  DRAFT: ['edit', 'open'],
  OPEN: ['extend', 'close', 'remind'],
  CLOSED: ['extend', 'write', 'publish'],
  PUBLISHED: ['write', 'withdraw'],
}

/** Whether a step may be taken by a census that stands so. */
export function allows(standing: CensusState, step: CensusStep): boolean {
  return machine[standing].includes(step)
}

/** Kinds whose answers are offered. */
export function isChoice(kind: CensusQuestionKind): boolean {
  return kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES'
}

/** The list with one element moved by one place; the same list when it is already at that end. */
export function moved<T>(list: readonly T[], at: number, direction: 'up' | 'down'): T[] {
  const to = direction === 'up' ? at - 1 : at + 1
  const [one, other] = [list[at], list[to]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, index) => (index === at ? other : index === to ? one : item))
}

/** Why a census cannot be opened as it is; null when it can. */
export function refuseOpening(
  census: { questions: number; dueOn: string },
  today: string,
): 'no-question' | 'past' | null {
  if (census.questions === 0) return 'no-question'
  return census.dueOn < today ? 'past' : null
}
