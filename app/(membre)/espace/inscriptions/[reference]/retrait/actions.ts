'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { withdrawDelegation } from '@/lib/events/registrations/commands/withdraw-delegation'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Withdraws a delegation. */
export async function withdrawAction(
  reference: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await withdrawDelegation(await currentViewer(), { reference })
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(routes.registration(reference))
}
