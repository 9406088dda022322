'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { uploadSheet } from '@/lib/partnerships/imports/commands/upload-sheet'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, fileOf, refusalState } from '@/lib/platform/web'

/** Compares the sheet with the register and shows the differences. */
export async function uploadAction(_last: FormState, form: FormData): Promise<FormState> {
  const file = fileOf(form, 'sheet')
  const sent = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const outcome = await uploadSheet(await currentViewer(), fieldsOf(form), sent)
  return outcome.ok ? redirect(routes.staffImportOf(outcome.value.id)) : refusalState(outcome, form)
}
