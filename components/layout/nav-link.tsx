'use client' // The header is the same on every page: only the browser knows which of its links is the current one.
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = {
  href: string
  className: string
  children: ReactNode
  /** Current only on this very address, for the first page of an area. */
  exact?: boolean
}

/** A link of a menu that says when it leads to the page, or to the part of the site, one is on. */
export function NavLink({ href, className, children, exact = false }: NavLinkProps) {
  const path = usePathname()
  const isCurrent = path === href || (!exact && path.startsWith(`${href}/`))
  const current = path === href ? 'page' : 'true'
  return (
    <a href={href} aria-current={isCurrent ? current : undefined} className={className}>
      {children}
    </a>
  )
}
