'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { proposeArticle } from '@/lib/content/commands/propose-article'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Sends a news item to CUF in the name of one's collectivité. */
export async function proposeArticleAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await proposeArticle(await currentViewer(), fieldsOf(form))
  return outcome.ok ? redirect(`${routes.proposeArticle}?fait=envoyee`) : refusalState(outcome, form)
}
