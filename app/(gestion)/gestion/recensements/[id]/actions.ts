'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { closeCensus } from '@/lib/partnerships/censuses/commands/close-census'
import { duplicateCensus } from '@/lib/partnerships/censuses/commands/duplicate-census'
import { extendCensus } from '@/lib/partnerships/censuses/commands/extend-census'
import { moveQuestion } from '@/lib/partnerships/censuses/commands/move-question'
import { remindCensus } from '@/lib/partnerships/censuses/commands/remind-census'
import { removeQuestion } from '@/lib/partnerships/censuses/commands/remove-question'
import { withdrawSynthesis } from '@/lib/partnerships/censuses/commands/withdraw-synthesis'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Gives another last day to answer. */
export async function extendCensusAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await extendCensus(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=prolonge`) : refusalState(outcome, form)
}

/** Closes a census before its last day. */
export async function closeCensusAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await closeCensus(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=clos`) : refusalState(outcome, form)
}

/** Asks for one more reminder than were seen. */
export async function remindCensusAction(
  id: string,
  round: number,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await remindCensus(await currentViewer(), { id, round })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=rappel`) : refusalState(outcome, form)
}

/** Takes a synthesis off the public pages. */
export async function withdrawSynthesisAction(
  id: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await withdrawSynthesis(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=retire`) : refusalState(outcome, form)
}

/** Makes a draft with the same questions. */
export async function duplicateCensusAction(
  id: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await duplicateCensus(await currentViewer(), { ...fieldsOf(form), id })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffCensus(outcome.value.id)}?fait=copie`)
}

/** Moves a question by one place. */
export async function moveQuestionAction(
  id: string,
  direction: 'up' | 'down',
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await moveQuestion(await currentViewer(), { id, direction })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffCensus(outcome.value.census)}?fait=question`)
}

/** Takes a question off a draft. */
export async function removeQuestionAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await removeQuestion(await currentViewer(), { id })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffCensus(outcome.value.census)}?fait=question`)
}
