import type { ReactNode } from 'react'
import type { ButtonLook } from '@/components/ui/button-class'
import { Panel } from '@/components/ui/panel'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type DecisionPanelProps = {
  title: string
  /** What the decision does, before one takes it. */
  lead?: ReactNode
  action: FormAction
  submitLabel: string
  variant?: NonNullable<ButtonLook['variant']>
  /** Names the form for screen readers; the title unless said otherwise. */
  label?: string
  headingLevel?: 2 | 3
  /** What the decision asks for. */
  children?: ReactNode
}

/** One decision beside what it is about: its title, what it does, its form. */
export function DecisionPanel({ title, lead, label = title, headingLevel = 3, ...form }: DecisionPanelProps) {
  return (
    <Panel title={title} lead={lead} headingLevel={headingLevel}>
      <ActionForm label={label} {...form} />
    </Panel>
  )
}
