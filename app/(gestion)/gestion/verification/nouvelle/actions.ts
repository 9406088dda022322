'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { startCampaign } from '@/lib/partnerships/campaigns/commands/start-campaign'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Starts the yearly check. */
export async function startAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await startCampaign(await currentViewer(), fieldsOf(form))
  if (!outcome.ok) return refusalState(outcome, form)
  redirect(`${routes.staffCampaign(outcome.value.id)}?fait=lancee`)
}
