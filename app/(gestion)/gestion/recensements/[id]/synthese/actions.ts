'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { writeSynthesis } from '@/lib/partnerships/censuses/commands/write-synthesis'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Keeps the synthesis of a census, or publishes it. */
export async function writeSynthesisAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await writeSynthesis(await currentViewer(), { ...fieldsOf(form), id })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffCensus(id)}?fait=${outcome.value.isPublic ? 'publie' : 'synthese'}`)
}
