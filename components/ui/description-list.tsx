import type { ReactNode } from 'react'
import { cx } from './cx'

export type Description = { term: string; value: ReactNode }

/** Facts by name. Entries whose value is empty (null, undefined, false, '') are left out: unknown stays silent. */
export function DescriptionList({ items, columns = 1 }: { items: Description[]; columns?: 1 | 2 }) {
  const known = items.filter(
    ({ value }) => value !== null && value !== undefined && value !== false && value !== '',
  )
  if (known.length === 0) return null
  return (
    <dl className={cx('@container border-line border-t', columns === 2 && 'gap-x-10 md:grid md:grid-cols-2')}>
      {known.map(({ term, value }) => (
        <div key={term} className="gap-x-6 border-line border-b py-3 @md:grid @md:grid-cols-[12rem_1fr]">
          <dt className="text-fine text-muted @md:pt-0.5">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
