'use client' // Reads the form context to send again what was sent.
import { useField } from './form-context'
import { lastText } from './last-text'

type HiddenFieldProps = {
  name: string
  /** `null` when the page could not know it: what was sent last is then sent again. */
  value: string | number | null
}

/** A value that goes with the form unseen. */
export function HiddenField({ name, value }: HiddenFieldProps) {
  const { sent } = useField(name)
  return <input type="hidden" name={name} value={value ?? lastText(sent, '')} />
}
