'use server'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/accounts/viewer'
import { decideLines } from '@/lib/partnerships/imports/commands/decide-lines'
import { undoImport } from '@/lib/partnerships/imports/commands/undo-import'
import { routes } from '@/lib/platform/routes'
import { type FormState, fieldsOf, refusalState } from '@/lib/platform/web'

/** Accepts lines of the sheet, or leaves them out. */
export async function decideAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await decideLines(await currentViewer(), { ...fieldsOf(form), id })
  return outcome.ok ? redirect(routes.staffImportDone(id, outcome.value)) : refusalState(outcome, form)
}

/** Takes back what the import wrote. */
export async function undoAction(id: string, _last: FormState, form: FormData): Promise<FormState> {
  const outcome = await undoImport(await currentViewer(), { id })
  return outcome.ok ? redirect(routes.staffImportDone(id, outcome.value)) : refusalState(outcome, form)
}
