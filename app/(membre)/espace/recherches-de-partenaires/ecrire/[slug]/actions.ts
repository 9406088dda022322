'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { writeAuthor } from '@/lib/partnerships/search-messages/commands/write-author'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Writes to the author of a notice; one’s address is known, the message leaves at once. */
export async function writeAuthorAction(slug: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await writeAuthor(await currentViewer(), { ...fieldsOf(form), slug })
  if (!outcome.ok) return refusalState(outcome, form)
  return redirect(`${routes.writeToPartnerSearch(slug)}?fait=envoye`)
}
