'use server'
import { redirect } from 'next/navigation'
import { requestSignIn } from '@/lib/accounts/commands/request-sign-in'
import { VISITOR } from '@/lib/accounts/policy'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Asks for a sign-in link; the same page follows whether the address is known or not. */
export async function requestSignInAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await requestSignIn(VISITOR, fieldsOf(form))
  return outcome.ok ? redirect(routes.signInSent) : refusalState(outcome, form)
}
