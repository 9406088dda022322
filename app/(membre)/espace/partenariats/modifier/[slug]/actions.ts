'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { startRevision } from '@/lib/partnerships/submissions/commands/start-revision'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Opens a new version of a published record, or goes back to the one that is open. */
export async function startRevisionAction(
  slug: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await startRevision(await currentViewer(), { ...fieldsOf(form), slug })
  return outcome.ok ? redirect(routes.submission(outcome.value.id)) : refusalState(outcome, form)
}
