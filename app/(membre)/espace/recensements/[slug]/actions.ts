'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { answerCensus } from '@/lib/partnerships/census-answers/commands/answer-census'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Keeps the answer of one’s collectivité, or hands it in. */
export async function answerCensusAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await answerCensus(await currentViewer(), { ...fieldsOf(form), census: slug })
  if (!outcome.ok) return refusalState(outcome, form)
  const done = outcome.value.state === 'SUBMITTED' ? 'envoye' : 'garde'
  return redirect(`${routes.answerCensus(slug, String(form.get('collectivite')))}&fait=${done}`)
}
