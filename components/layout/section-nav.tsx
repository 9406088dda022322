'use client' // The frame is the same on every page: only the browser's address says which section one is in.
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'

export type SectionLink = { href: string; label: string }

type SectionNavProps = { label: string; links: SectionLink[]; className?: string }

/** Second row of a menu: the pages of one section, shown only while one is in it. */
export function SectionNav({ label, links, className }: SectionNavProps) {
  const path = usePathname()
  const isIn = (href: string) => path === href || path.startsWith(`${href}/`)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // On a small screen the row scrolls: the page one is on must not be out of sight.
    const current = path && list.current?.querySelector<HTMLElement>('[aria-current]')
    if (current) list.current?.scrollTo({ left: current.offsetLeft - 32 })
  }, [path])
  if (!links.some(({ href }) => isIn(href))) return null
  return (
    <nav aria-label={label} data-print="hide" className={cx('border-line border-b bg-band', className)}>
      <ul ref={list} className="wrap relative flex gap-x-6 overflow-x-auto text-fine lg:flex-wrap">
        {links.map(({ href, label }) => (
          <li key={href} className="shrink-0">
            <a
              href={href}
              aria-current={path === href ? 'page' : isIn(href) ? 'true' : undefined}
              className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-brand-ink aria-[current]:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
