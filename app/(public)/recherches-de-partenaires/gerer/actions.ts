'use server'
import { redirect } from 'next/navigation'
import { VISITOR } from '@/lib/accounts/policy'
import { closeSearch } from '@/lib/partnerships/searches/commands/close-search'
import { renewSearch } from '@/lib/partnerships/searches/commands/renew-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Keeps the notice of a mailed link for another year. */
export async function renewByLinkAction(token: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await renewSearch(VISITOR, { token })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.managePartnerSearch(token)}&fait=renouvelee`)
}

/** Ends the notice of a mailed link. */
export async function closeByLinkAction(token: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await closeSearch(VISITOR, { token })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.managePartnerSearch(token)}&fait=close`)
}
