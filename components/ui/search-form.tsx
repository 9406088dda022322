import type { ReactNode } from 'react'

type SearchFormProps = {
  action: string
  label: string
  /** Keeps the label for screen readers when the page makes it obvious. */
  labelHidden?: boolean
  name?: string
  defaultValue?: string | undefined
  placeholder?: string
  submitLabel?: ReactNode
  /** Other parameters of the list to keep in the address. */
  keep?: Record<string, string>
  id?: string
  /** The search of the whole site is a landmark; there is one a page. */
  isSiteSearch?: boolean
}

/** One search box over GET. */
export function SearchForm({
  action,
  label,
  labelHidden = false,
  name = 'q',
  defaultValue = '',
  placeholder,
  submitLabel = 'Rechercher',
  keep = {},
  id = 'recherche',
  isSiteSearch = false,
}: SearchFormProps) {
  return (
    <form
      action={action}
      method="get"
      role={isSiteSearch ? 'search' : undefined}
      data-print="hide"
      className="w-full max-w-2xl"
    >
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1.5 block font-semibold'}>
        {label}
      </label>
      {Object.entries(keep).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <div className="flex">
        <input
          id={id}
          type="search"
          name={name}
          defaultValue={defaultValue}
          placeholder={placeholder}
          maxLength={200}
          className="control min-w-0 rounded-r-none border-r-0"
        />
        <button
          type="submit"
          className="min-h-11 shrink-0 cursor-pointer rounded-r-control bg-brand px-5 font-semibold text-on-brand hover:bg-brand-hover"
        >
          {submitLabel}
        </button>
      </div>
    </form>
  )
}
