'use server'
import { redirect } from 'next/navigation'
import { VISITOR } from '@/lib/accounts/policy'
import { confirmSearch } from '@/lib/partnerships/searches/commands/confirm-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Confirms the address of an authority abroad. */
export async function confirmSearchAction(
  token: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await confirmSearch(VISITOR, { token })
  return outcome.ok ? redirect(`${routes.partnerSearchSent}?etape=confirmee`) : refusalState(outcome, form)
}
