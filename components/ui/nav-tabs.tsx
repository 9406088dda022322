import { cx } from './cx'

export type NavTab = { href: string; label: string; count?: number; isCurrent?: boolean }

/** Views of one subject, as links (each has its address). */
export function NavTabs({ label, tabs }: { label: string; tabs: NavTab[] }) {
  return (
    <nav aria-label={label} data-print="hide" className="mb-8 border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-11 items-center gap-2 border-b-3 px-3 no-underline sm:px-4',
                tab.isCurrent
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent text-muted hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-band px-2 text-fine tabular-nums ring-1 ring-line ring-inset">
                  {tab.count}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
