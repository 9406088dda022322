'use server'
import { changeProfile } from '@/lib/accounts/commands/change-profile'
import { currentViewer } from '@/lib/accounts/viewer'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Saves one's own name and function. */
export async function changeProfileAction(_last: FormState, form: FormData): Promise<FormState> {
  const outcome = await changeProfile(await currentViewer(), fieldsOf(form))
  return outcome.ok
    ? { tone: 'success', message: 'Votre profil est enregistré.' }
    : refusalState(outcome, form)
}
