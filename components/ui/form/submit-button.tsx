'use client' // Knows that the form is being sent.
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '@/components/ui/button-class'

type SubmitButtonProps = ButtonLook & {
  children: ReactNode
  /** With `name` and `value`, tells the action which of several buttons was pressed. */
  name?: string
  value?: string
}

/** Sends its form; while that lasts it says so and cannot be pressed again. */
export function SubmitButton({ children, variant, size, name, value }: SubmitButtonProps) {
  const { pending, data } = useFormStatus()
  const isMine = name === undefined || data?.get(name) === value
  const look: ButtonLook = { ...(variant && { variant }), ...(size && { size }) }
  return (
    <button type="submit" name={name} value={value} disabled={pending} className={buttonClass(look)}>
      {pending && isMine ? 'Envoi en cours…' : children}
    </button>
  )
}
