'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { endPartnership } from '@/lib/partnerships/verification/commands/end-partnership'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** “Terminé”: hands the end in, or leads to the version that must be completed first. */
export async function endAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await endPartnership(await currentViewer(), { ...fieldsOf(form), slug })
  if (!outcome.ok) return refusalState(outcome, form)
  const { value } = outcome
  if (!value.isHandedIn && value.fileId) redirect(routes.submission(value.fileId))
  redirect(routes.afterCheck(slug, 1, !value.isHandedIn))
}
