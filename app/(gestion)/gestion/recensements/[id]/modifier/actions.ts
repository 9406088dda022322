'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { saveCensus } from '@/lib/partnerships/censuses/commands/save-census'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Rewrites what the draft of a census is about. */
export async function changeCensusAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await saveCensus(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffCensus(id)}?fait=enregistre`) : refusalState(outcome, form)
}
