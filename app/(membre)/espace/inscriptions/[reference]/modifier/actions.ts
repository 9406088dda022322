'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { changeDelegation } from '@/lib/events/registrations/commands/change-delegation'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, keptState, refusalState } from '@/lib/platform/web'

/** Changes who comes, or shows one more row when that is what was asked. */
export async function changeAction(reference: string, _last: FormState, form: FormData): Promise<FormState> {
  if (form.get('intent') === 'add-person') return keptState(form, { rows: `${Number(form.get('rows')) + 1}` })
  const outcome = await changeDelegation(await currentViewer(), { ...fieldsOf(form), reference })
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(`${routes.registration(reference)}?fait=modification`)
}
