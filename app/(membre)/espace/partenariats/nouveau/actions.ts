'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { copyPartnership } from '@/lib/partnerships/submissions/commands/copy-partnership'
import { createSubmission } from '@/lib/partnerships/submissions/commands/create-submission'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Opens a file and goes to its first step. */
export async function createSubmissionAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await createSubmission(await currentViewer(), fieldsOf(form))
  return outcome.ok
    ? redirect(routes.submissionStep(outcome.value.id, 'parties'))
    : refusalState(outcome, form)
}

/** Opens a file that starts from a published record. */
export async function copyPartnershipAction(
  slug: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await copyPartnership(await currentViewer(), { ...fieldsOf(form), slug })
  return outcome.ok
    ? redirect(routes.submissionStep(outcome.value.id, 'parties'))
    : refusalState(outcome, form)
}
