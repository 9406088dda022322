'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { registerDelegation } from '@/lib/events/registrations/commands/register-delegation'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, keptState, refusalState } from '@/lib/platform/web'

/** Registers a delegation, or shows one more row when that is what was asked. */
export async function registerAction(
  slug: string,
  collectivite: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  if (form.get('intent') === 'add-person') return keptState(form, { rows: `${Number(form.get('rows')) + 1}` })
  const outcome = await registerDelegation(await currentViewer(), { ...fieldsOf(form), slug, collectivite })
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(`${routes.registration(outcome.value.reference)}?fait=inscription`)
}
