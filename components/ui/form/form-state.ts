/** Values a form sends back, as read from FormData: one text, or several for repeated names. */
export type FormValues = Record<string, string | string[]>

/**
 * What a server action answers to a form. `null` before the first sending; a refusal by default, with messages
 * by field and everything that was typed; `tone: 'success'` for a success that stays on the page.
 */
export type FormState = {
  message?: string | undefined
  tone?: 'error' | 'success' | undefined
  fields?: Record<string, string> | undefined
  values?: FormValues | undefined
} | null

/** A server action as a form receives it, page parameters already bound. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>
