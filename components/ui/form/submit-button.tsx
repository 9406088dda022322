'use client' // Knows that the form is being sent.
import { type ReactNode, useContext } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '@/components/ui/button-class'
import { buttonKey, FormContext } from './form-context'

type SubmitButtonProps = ButtonLook & {
  children: ReactNode
  /** With `name` and `value`, tells the action which of several buttons was pressed. */
  name?: string
  value?: string
}

/** Sends its form; while that lasts it says so and cannot be pressed again. */
export function SubmitButton({ children, variant, size, name, value }: SubmitButtonProps) {
  const { pressed } = useContext(FormContext)
  const { pending } = useFormStatus() // forms over an action that are not an ActionForm
  const isMine = pressed === null ? pending : pressed === buttonKey(name, value)
  const look: ButtonLook = { ...(variant && { variant }), ...(size && { size }) }
  return (
    <button
      type="submit"
      name={name}
      value={value}
      disabled={pending || pressed !== null}
      className={buttonClass(look)}
    >
      {isMine ? 'Envoi en cours…' : children}
    </button>
  )
}
