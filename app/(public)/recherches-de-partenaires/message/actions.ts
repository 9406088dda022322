'use server'
import { redirect } from 'next/navigation'
import { VISITOR } from '@/lib/accounts/policy'
import { confirmMessage } from '@/lib/partnerships/search-messages/commands/confirm-message'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Confirms the address of a sender and passes the message on. */
export async function confirmMessageAction(
  token: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await confirmMessage(VISITOR, { token })
  return outcome.ok ? redirect(`${routes.partnerSearchSent}?etape=transmis`) : refusalState(outcome, form)
}
