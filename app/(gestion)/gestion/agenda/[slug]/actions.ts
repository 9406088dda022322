'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { acceptRegistration } from '@/lib/events/registrations/commands/accept-registration'
import { refuseRegistration } from '@/lib/events/registrations/commands/refuse-registration'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Confirms a delegation. */
export async function acceptAction(
  slug: string,
  reference: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await acceptRegistration(await currentViewer(), { ...fieldsOf(form), reference })
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(`${routes.staffEvent(slug)}?fait=acceptee-${reference}#${reference}`)
}

/** Refuses a delegation, with the reason it is told. */
export async function refuseAction(
  slug: string,
  reference: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await refuseRegistration(await currentViewer(), { ...fieldsOf(form), reference })
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(`${routes.staffEvent(slug)}?fait=refusee-${reference}#${reference}`)
}
