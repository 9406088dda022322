'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { closeSearch } from '@/lib/partnerships/searches/commands/close-search'
import { renewSearch } from '@/lib/partnerships/searches/commands/renew-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Keeps one’s own notice for another year. */
export async function renewSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await renewSearch(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.myPartnerSearch(id)}?fait=renouvelee`) : refusalState(outcome, form)
}

/** Ends one’s own notice. */
export async function closeSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await closeSearch(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.myPartnerSearch(id)}?fait=close`) : refusalState(outcome, form)
}
