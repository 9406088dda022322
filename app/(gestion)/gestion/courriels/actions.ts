'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { retryMail } from '@/lib/moderation/outbox/commands/retry-mail'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Puts a failed mail back into the queue. */
export async function retryMailAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await retryMail(await currentViewer(), fieldsOf(form))
  return outcome.ok ? redirect(routes.staffMails) : refusalState(outcome, form)
}
