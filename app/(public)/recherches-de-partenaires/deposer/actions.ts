'use server'
import { redirect } from 'next/navigation'
import { VISITOR } from '@/lib/accounts/policy'
import { proposeSearch } from '@/lib/partnerships/searches/commands/propose-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** An authority abroad writes its search; its address is confirmed before CUF reads it. */
export async function proposeSearchAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await proposeSearch(VISITOR, fieldsOf(form))
  return outcome.ok ? redirect(`${routes.partnerSearchSent}?etape=recherche`) : refusalState(outcome, form)
}
