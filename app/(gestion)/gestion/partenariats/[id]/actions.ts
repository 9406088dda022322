'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { acceptSubmission } from '@/lib/partnerships/submissions/commands/accept-submission'
import { refuseSubmission } from '@/lib/partnerships/submissions/commands/refuse-submission'
import { requestCorrection } from '@/lib/partnerships/submissions/commands/request-correction'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Publishes the file. */
export async function acceptAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await acceptSubmission(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffSubmission(id)}?decide=oui`) : refusalState(outcome, form)
}

/** Hands the file back to its collectivité. */
export async function requestCorrectionAction(
  id: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await requestCorrection(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffSubmission(id)}?decide=oui`) : refusalState(outcome, form)
}

/** Closes the file without publishing it. */
export async function refuseAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await refuseSubmission(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffSubmission(id)}?decide=oui`) : refusalState(outcome, form)
}
