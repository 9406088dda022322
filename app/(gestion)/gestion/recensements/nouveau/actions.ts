'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { saveCensus } from '@/lib/partnerships/censuses/commands/save-census'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Makes the draft of a census. */
export async function createCensusAction(_last: FormState, form: FormData): Promise<FormState> {
  const { id: _none, ...fields } = fieldsOf(form)
  const outcome = await saveCensus(await currentViewer(), fields)
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffCensus(outcome.value.id)}?fait=enregistre`)
}
