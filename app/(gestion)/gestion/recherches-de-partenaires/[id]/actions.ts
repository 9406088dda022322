'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { acceptSearch } from '@/lib/partnerships/searches/commands/accept-search'
import { closeSearch } from '@/lib/partnerships/searches/commands/close-search'
import { refuseSearch } from '@/lib/partnerships/searches/commands/refuse-search'
import { renewSearch } from '@/lib/partnerships/searches/commands/renew-search'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Puts a notice on the board. */
export async function acceptSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await acceptSearch(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffPartnerSearch(id)}?fait=publiee`) : refusalState(outcome, form)
}

/** Turns a notice down. */
export async function refuseSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await refuseSearch(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffPartnerSearch(id)}?fait=refusee`) : refusalState(outcome, form)
}

/** Keeps a notice for another year. */
export async function renewSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await renewSearch(await currentViewer(), { id })
  return outcome.ok
    ? redirect(`${routes.staffPartnerSearch(id)}?fait=renouvelee`)
    : refusalState(outcome, form)
}

/** Takes a notice off the board for good. */
export async function closeSearchAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await closeSearch(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffPartnerSearch(id)}?fait=close`) : refusalState(outcome, form)
}
