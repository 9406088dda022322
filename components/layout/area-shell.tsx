import type { ReactNode } from 'react'
import { Brand } from '@/components/layout/brand'
import { MobileMenu } from '@/components/layout/mobile-menu'
import { NavLink } from '@/components/layout/nav-link'
import { type SectionLink, SectionNav } from '@/components/layout/section-nav'
import { routes } from '@/lib/platform/routes'

export type AreaLink = { href: string; label: string; exact?: boolean }

type AreaShellProps = {
  /** Name of the area, beside the mark. */
  title: string
  links: AreaLink[]
  /** Pages around the register, shown while one is on one of them. */
  registerLinks: SectionLink[]
  /** The form that signs out. */
  signOut?: ReactNode
  /** Who is signed in, or for which collectivité. */
  identity?: ReactNode
  children: ReactNode
}

const footLinks = [
  { href: routes.home, label: 'Site public' },
  { href: routes.accessibility, label: 'Accessibilité\u00a0: non audité' },
  { href: routes.privacy, label: 'Données personnelles' },
  { href: routes.legal, label: 'Mentions légales' },
]

/** Frame of the signed-in areas: a dark bar that cannot be taken for the public site. */
export function AreaShell({ title, links, registerLinks, signOut, identity, children }: AreaShellProps) {
  return (
    <>
      <header data-print="hide" className="relative bg-deep text-on-deep">
        <div className="wrap flex items-center justify-between gap-4 py-3">
          <Brand onDeep />
          <div className="hidden items-center gap-5 text-fine lg:flex">
            {identity && <span className="text-on-deep-muted">{identity}</span>}
            {signOut}
          </div>
          <MobileMenu label="Menu">
            <ul className="divide-y divide-line border-line border-y text-ink">
              {links.map((link) => (
                <li key={link.href}>
                  <NavLink
                    href={link.href}
                    exact={link.exact ?? false}
                    covers={coveredBy(link, registerLinks)}
                    className="flex min-h-12 items-center font-semibold text-ink no-underline aria-[current]:text-brand-ink aria-[current]:underline"
                  >
                    {link.label}
                  </NavLink>
                </li>
              ))}
            </ul>
            <div className="mt-4 flex flex-wrap items-center justify-between gap-3 text-fine text-muted">
              {identity}
              {signOut}
            </div>
          </MobileMenu>
        </div>
        <nav aria-label={title} className="border-deep-line border-t">
          <div className="wrap flex items-center gap-x-8">
            <p className="py-3 font-semibold text-on-deep-accent lg:py-0">{title}</p>
            <ul className="hidden flex-wrap gap-x-7 lg:flex">
              {links.map((link) => (
                <li key={link.href}>
                  <NavLink
                    href={link.href}
                    exact={link.exact ?? false}
                    covers={coveredBy(link, registerLinks)}
                    className="inline-flex min-h-12 items-center border-transparent border-b-3 outline-offset-[-3px] text-on-deep no-underline hover:border-on-deep-muted aria-[current]:border-on-deep-accent aria-[current]:font-semibold"
                  >
                    {link.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      </header>
      <SectionNav label="Autour du registre" links={registerLinks} />
      <main id="contenu" tabIndex={-1} className="page-grid grow pb-20">
        {children}
      </main>
      <footer id="pied-de-page" tabIndex={-1} data-print="hide" className="border-line border-t bg-band">
        <ul className="wrap flex flex-wrap gap-x-6 py-2 text-fine">
          {footLinks.map((link) => (
            <li key={link.href}>
              <a href={link.href} className="inline-flex min-h-11 items-center text-muted">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  )
}

/** The first of the pages around the register is the entry of the menu that stands for them all. */
function coveredBy({ href }: AreaLink, registerLinks: SectionLink[]): string[] {
  return href === registerLinks[0]?.href ? registerLinks.map((link) => link.href) : []
}
