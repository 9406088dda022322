'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { askReminders } from '@/lib/partnerships/campaigns/commands/ask-reminders'
import { closeCampaign } from '@/lib/partnerships/campaigns/commands/close-campaign'
import { reopenCampaign } from '@/lib/partnerships/campaigns/commands/reopen-campaign'
import { routes } from '@/lib/platform/routes'
import { type FormState, refusalState } from '@/lib/platform/web'

/** Writes again to who has not finished. */
export async function remindAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await askReminders(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffCampaign(id)}?fait=relancee`) : refusalState(outcome, form)
}

/** Ends the campaign. */
export async function closeAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await closeCampaign(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffCampaign(id)}?fait=close`) : refusalState(outcome, form)
}

/** Undoes the end of the campaign. */
export async function reopenAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await reopenCampaign(await currentViewer(), { id })
  return outcome.ok ? redirect(`${routes.staffCampaign(id)}?fait=rouverte`) : refusalState(outcome, form)
}
