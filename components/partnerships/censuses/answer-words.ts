/** An answer as it is read: a dash when there is none. */
export function answerWords(typed: string | string[], isAmount: boolean): string {
  const text = Array.isArray(typed) ? typed.join(', ') : typed
  if (text === '') return '–'
  return isAmount ? `${text.replace(/\B(?=(\d{3})+$)/g, '\u202f')}\u00a0€` : text
}
