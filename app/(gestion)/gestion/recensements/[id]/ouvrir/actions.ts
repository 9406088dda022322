'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { openCensus } from '@/lib/partnerships/censuses/commands/open-census'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Opens a census; the worker then writes to those it asks. */
export async function openCensusAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await openCensus(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=ouvert`) : refusalState(outcome, form)
}
