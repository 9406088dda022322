'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { withdrawParty } from '@/lib/partnerships/confirmations/commands/withdraw-party'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Takes a party that said no off a record. */
export async function withdrawAction(
  slug: string,
  collectiviteId: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const outcome = await withdrawParty(await currentViewer(), { slug, collectiviteId })
  return outcome.ok ? redirect(`${routes.staffConfirmations}?fait=retiree`) : refusalState(outcome, form)
}
