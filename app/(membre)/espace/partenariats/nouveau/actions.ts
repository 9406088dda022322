'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
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
