'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { archiveRecord } from '@/lib/partnerships/record/commands/archive-record'
import { restoreRecord } from '@/lib/partnerships/record/commands/restore-record'
import { startRevision } from '@/lib/partnerships/submissions/commands/start-revision'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Opens a correction of the record by Cités Unies France. */
export async function correctAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await startRevision(await currentViewer(), { ...fieldsOf(form), slug })
  return outcome.ok
    ? redirect(routes.submissionStep(outcome.value.id, 'parties'))
    : refusalState(outcome, form)
}

/** Takes the record out of the register. */
export async function archiveAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await archiveRecord(await currentViewer(), { ...fieldsOf(form), slug })
  return outcome.ok ? redirect(`${routes.staffRecord(slug)}?fait=retiree`) : refusalState(outcome, form)
}

/** Puts the record back. */
export async function restoreAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await restoreRecord(await currentViewer(), { ...fieldsOf(form), slug })
  return outcome.ok ? redirect(`${routes.staffRecord(slug)}?fait=retablie`) : refusalState(outcome, form)
}
