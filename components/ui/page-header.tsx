import type { ReactNode } from 'react'
import { cx } from './cx'

type PageHeaderProps = {
  title: ReactNode
  /** Short label above the title: kind of page, place, date. */
  kicker?: ReactNode
  /** One or two sentences under the title. */
  lead?: ReactNode
  breadcrumb?: ReactNode
  /** Buttons or links that act on the whole page. */
  actions?: ReactNode
  /** Badges, dates: a line under the title. */
  meta?: ReactNode
}

/** Top of a page: the only `h1`. */
export function PageHeader({ title, kicker, lead, breadcrumb, actions, meta }: PageHeaderProps) {
  return (
    <header className={cx('pb-8 sm:pb-10', breadcrumb ? 'pt-4 sm:pt-6' : 'pt-9 sm:pt-14')}>
      {breadcrumb && <div className="mb-6 sm:mb-8">{breadcrumb}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div className="min-w-0 max-w-3xl">
          {kicker && <p className="kicker mb-2.5">{kicker}</p>}
          <h1>{title}</h1>
          {meta && <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-muted">{meta}</div>}
          {lead && <div className="mt-4 text-lead text-muted">{lead}</div>}
        </div>
        {actions && (
          <div data-print="hide" className="flex flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
    </header>
  )
}
