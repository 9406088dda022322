'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { answerConfirmation } from '@/lib/partnerships/confirmations/commands/answer-confirmation'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Says, with a reason, that the collectivité takes no part. */
export async function declineAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const input = { ...fieldsOf(form), slug, answer: 'DECLINED' }
  const outcome = await answerConfirmation(await currentViewer(), input)
  return outcome.ok ? redirect(routes.afterConfirmation(slug)) : refusalState(outcome, form)
}
