'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { confirmActivity } from '@/lib/partnerships/verification/commands/confirm-activity'
import { reportChange } from '@/lib/partnerships/verification/commands/report-change'
import { takeBackAnswer } from '@/lib/partnerships/verification/commands/take-back-answer'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** “Toujours actif”. */
export async function confirmAction(
  slug: string,
  collectiviteId: string,
  page: number,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await confirmActivity(await currentViewer(), { slug, collectiviteId })
  return outcome.ok ? redirect(routes.afterCheck(slug, page)) : refusalState(outcome, form)
}

/** “A changé”, which leads to the new version. */
export async function changeAction(
  slug: string,
  collectiviteId: string,
  page: number,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await reportChange(await currentViewer(), { slug, collectiviteId })
  if (!outcome.ok) return refusalState(outcome, form)
  const { value } = outcome
  redirect('fileId' in value ? routes.submission(value.fileId) : routes.afterCheck(slug, page, true))
}

/** Takes an answer back. */
export async function takeBackAction(
  slug: string,
  collectiviteId: string,
  page: number,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await takeBackAnswer(await currentViewer(), { slug, collectiviteId })
  return outcome.ok
    ? redirect(`${routes.myVerification}?page=${page}#fiche-${slug}`)
    : refusalState(outcome, form)
}
