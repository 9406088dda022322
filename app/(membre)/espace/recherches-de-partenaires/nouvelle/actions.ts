'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { postSearch } from '@/lib/partnerships/searches/commands/post-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Posts a search in the name of one’s collectivité. */
export async function postSearchAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await postSearch(await currentViewer(), fieldsOf(form))
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.myPartnerSearch(outcome.value.id)}?fait=deposee`)
}
