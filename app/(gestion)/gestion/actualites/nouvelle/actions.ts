'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { saveArticle } from '@/lib/content/commands/save-article'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Makes the draft of a news item. */
export async function createArticleAction(_last: FormState, form: FormData): Promise<FormState> {
  const { id: _none, ...fields } = fieldsOf(form)
  const outcome = await saveArticle(await currentViewer(), fields)
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.staffArticle(outcome.value.id)}?fait=enregistree`)
}
