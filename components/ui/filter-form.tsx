import type { ReactNode } from 'react'
import { Button, ButtonLink } from './button'

type FilterFormProps = {
  action: string
  children: ReactNode
  /** Names the form for screen readers. */
  label?: string
  submitLabel?: string
  /** Address of the list without filters; shown when there are some. */
  clearHref?: string | null
  /** Other parameters of the list to keep in the address. */
  keep?: Record<string, string>
}

/** Filters of a list over GET: fields in a grid, one button, everything in the address. */
export function FilterForm({
  action,
  children,
  label = 'Filtrer la liste',
  submitLabel = 'Filtrer',
  clearHref,
  keep = {},
}: FilterFormProps) {
  return (
    <form
      action={action}
      method="get"
      aria-label={label}
      data-print="hide"
      className="rounded-card bg-band p-4 ring-1 ring-line ring-inset sm:p-5"
    >
      {Object.entries(keep).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4 lg:items-end">
        {children}
        <div className="flex flex-wrap gap-2 self-end">
          <Button>{submitLabel}</Button>
          {clearHref && (
            <ButtonLink href={clearHref} variant="quiet">
              Effacer
            </ButtonLink>
          )}
        </div>
      </div>
    </form>
  )
}
