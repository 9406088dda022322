'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { attachDocument } from '@/lib/partnerships/documents/commands/attach-document'
import { abandonSubmission } from '@/lib/partnerships/submissions/commands/abandon-submission'
import { addParty } from '@/lib/partnerships/submissions/commands/add-party'
import { saveStep } from '@/lib/partnerships/submissions/commands/save-step'
import { submitSubmission } from '@/lib/partnerships/submissions/commands/submit-submission'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, fileOf, refusalState } from '@/lib/platform/web'

/** Saves a step and goes where the pressed button leads. */
export async function saveStepAction(
  id: string,
  step: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await saveStep(await currentViewer(), { ...fieldsOf(form), id, step })
  if (outcome.ok) redirect(routes.afterStep(id, outcome.value.goTo, outcome.value.revision))
  // The person has been told: sending the same page again is a choice, made on the latest revision.
  if (outcome.why === 'conflict') refresh()
  return refusalState(outcome, form)
}

/** Adds a party found or declared, and goes back to the parties. */
export async function addPartyAction(
  id: string,
  side: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await addParty(await currentViewer(), { ...fieldsOf(form), id, side })
  return outcome.ok ? redirect(routes.submissionStep(id, 'parties')) : refusalState(outcome, form)
}

/** Receives a document, and goes back to the list of them. */
export async function attachDocumentAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const input = { ...fieldsOf(form), id, file: fileOf(form, 'file') }
  const outcome = await attachDocument(await currentViewer(), input)
  return outcome.ok ? redirect(routes.submissionStep(id, 'contacts')) : refusalState(outcome, form)
}

/** Hands the file in. */
export async function submitAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await submitSubmission(await currentViewer(), { ...fieldsOf(form), id })
  if (outcome.ok) redirect(`${routes.submission(id)}?depose=oui`)
  // What is missing stands on other pages: the list of the page itself links there.
  refresh()
  return refusalState({ ...outcome, fields: {} }, form)
}

/** Drops the file. */
export async function abandonAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await abandonSubmission(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(routes.submission(id)) : refusalState(outcome, form)
}
