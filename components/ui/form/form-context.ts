import { createContext, useContext } from 'react'
import type { FormValues } from './form-state'

type FormContextValue = {
  formId: string
  errors: Record<string, string>
  values: FormValues | undefined
  /** While the form is being sent, the button that sent it. */
  pressed: string | null
}

export const FormContext = createContext<FormContextValue>({
  formId: 'champ',
  errors: {},
  values: undefined,
  pressed: null,
})

/** Tells the buttons of one form apart. */
export function buttonKey(name = '', value = ''): string {
  return `${name}=${value}`
}

/** « themes[] » is the name of a repeated field, « themes » the one its errors go by. */
function bare(name: string): string {
  return name.replace(/\[\]$/, '')
}

/** Id of a field inside its form, also the target of the links of the error summary. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${bare(name)}`
}

/**
 * State of one field: its id, its error, and what was last sent. After a sending, an absent value means
 * "nothing ticked", so it wins over the default too.
 */
export function useField(name: string) {
  const { formId, errors, values } = useContext(FormContext)
  const sent = values === undefined ? undefined : (values[name] ?? [])
  return { id: fieldId(formId, name), error: errors[bare(name)], sent }
}
