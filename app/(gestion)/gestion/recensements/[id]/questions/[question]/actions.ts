'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { saveQuestion } from '@/lib/partnerships/censuses/commands/save-question'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Adds a question to a draft, or rewrites one. */
export async function saveQuestionAction(
  census: string,
  id: string | null,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const input = { ...fieldsOf(form), census, id: id ?? undefined }
  const outcome = await saveQuestion(await currentViewer(), input)
  return outcome.ok ? redirect(`${routes.staffCensus(census)}?fait=question`) : refusalState(outcome, form)
}
