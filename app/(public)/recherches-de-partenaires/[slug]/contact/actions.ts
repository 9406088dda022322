'use server'
import { redirect } from 'next/navigation'
import { VISITOR } from '@/lib/accounts/policy'
import { sendMessage } from '@/lib/partnerships/search-messages/commands/send-message'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Writes to the author of a notice; the sender confirms their address first. */
export async function sendMessageAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await sendMessage(VISITOR, { ...fieldsOf(form), slug })
  return outcome.ok ? redirect(`${routes.partnerSearchSent}?etape=message`) : refusalState(outcome, form)
}
