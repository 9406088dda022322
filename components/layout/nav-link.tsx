'use client' // The header is the same on every page: only the browser knows which of its links is the current one.
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = {
  href: string
  className: string
  children: ReactNode
  /** Current only on this very address, for the first page of an area. */
  exact?: boolean
  /** Other addresses this link stands for: the pages of its section that are not below it. */
  covers?: readonly string[]
}

/** A link of a menu that says when it leads to the page, or to the part of the site, one is on. */
export function NavLink({ href, className, children, exact = false, covers = [] }: NavLinkProps) {
  const path = usePathname()
  const isIn = (address: string) => path === address || path.startsWith(`${address}/`)
  const isCurrent = path === href || (!exact && isIn(href)) || covers.some(isIn)
  const current = path === href ? 'page' : 'true'
  return (
    <a href={href} aria-current={isCurrent ? current : undefined} className={className}>
      {children}
    </a>
  )
}
