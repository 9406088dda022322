'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { answerConfirmation } from '@/lib/partnerships/confirmations/commands/answer-confirmation'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Says that the collectivité takes part. */
export async function confirmAction(
  slug: string,
  collectiviteId: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const input = { slug, collectiviteId, answer: 'CONFIRMED' }
  const outcome = await answerConfirmation(await currentViewer(), input)
  return outcome.ok ? redirect(routes.afterConfirmation(slug)) : refusalState(outcome, form)
}
