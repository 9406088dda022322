'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { archiveArticle } from '@/lib/content/commands/archive-article'
import { publishArticle } from '@/lib/content/commands/publish-article'
import { refuseArticle } from '@/lib/content/commands/refuse-article'
import { saveArticle } from '@/lib/content/commands/save-article'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Saves the words and subjects of a news item, then publishes it when that button was pressed. */
export async function saveArticleAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await saveArticle(await currentViewer(), { ...fieldsOf(form), id })
  if (outcome.ok) {
    if (form.get('suite') === 'publier') return publishArticleAction(id, null, form)
    return redirect(`${routes.staffArticle(id)}?fait=enregistree`)
  }
  // The page learns the version it was overtaken by, so that sending again keeps one's own text.
  if (outcome.why === 'conflict') refresh()
  return refusalState(outcome, form)
}

/** Puts a news item on the public pages. */
export async function publishArticleAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await publishArticle(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffArticle(id)}?fait=publiee`) : refusalState(outcome, form)
}

/** Turns a proposal down. */
export async function refuseArticleAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await refuseArticle(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(`${routes.staffArticle(id)}?fait=refusee`) : refusalState(outcome, form)
}

/** Takes a news item off the public pages. */
export async function archiveArticleAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await archiveArticle(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffArticle(id)}?fait=archivee`) : refusalState(outcome, form)
}
