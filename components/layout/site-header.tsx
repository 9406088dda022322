import { Brand } from '@/components/layout/brand'
import { MobileMenu } from '@/components/layout/mobile-menu'
import { NavLink } from '@/components/layout/nav-link'
import { SectionNav } from '@/components/layout/section-nav'
import { SearchForm } from '@/components/ui/search-form'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { routes } from '@/lib/platform/routes'

/** What one finds around the register. */
const registerPages = [
  { href: routes.partnerships, label: 'Registre' },
  { href: routes.statistics, label: 'Chiffres' },
  { href: routes.countries, label: 'Pays' },
  { href: routes.themes, label: 'Thèmes' },
  { href: routes.collectivites, label: 'Collectivités' },
  { href: routes.partners, label: 'Autorités partenaires' },
  { href: routes.partnerSearches, label: 'Recherches de partenaires' },
  { href: routes.censuses, label: 'Recensements' },
  { href: routes.openData, label: 'Données ouvertes' },
]

const sections: { href: string; label: string; covers?: string[] }[] = [
  { href: routes.groups, label: 'Groupes' },
  { href: routes.partnerships, label: 'Partenariats', covers: registerPages.map(({ href }) => href) },
  { href: routes.agenda, label: 'Agenda' },
  { href: routes.news, label: 'Actualités' },
  { href: routes.publications, label: 'Publications' },
  { href: routes.funds, label: 'Fonds de solidarité' },
]

function SearchIcon() {
  return (
    <>
      <VisuallyHidden>Rechercher</VisuallyHidden>
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
      >
        <circle cx="8.5" cy="8.5" r="6" />
        <path d="M13 13l5.5 5.5" strokeLinecap="round" />
      </svg>
    </>
  )
}

/** Head of every public page, the same for everyone so that the pages can be cached. */
export function SiteHeader() {
  return (
    <header data-print="hide" className="relative border-line border-b bg-page">
      <div className="wrap flex items-center justify-between gap-4 py-3 lg:py-5">
        <Brand />
        <div className="hidden items-center gap-6 lg:flex">
          <div className="w-80">
            <SearchForm
              isSiteSearch
              id="recherche-site"
              action={routes.search}
              label="Rechercher sur le portail"
              labelHidden
              placeholder="Ville, pays, rencontre…"
              submitLabel={<SearchIcon />}
            />
          </div>
          <a
            href={routes.member}
            className="inline-flex min-h-11 items-center rounded-control border border-brand-ink px-4 font-semibold text-brand-ink no-underline hover:bg-brand-soft"
          >
            Espace membre
          </a>
        </div>
        <MobileMenu label="Menu">
          <SearchForm
            isSiteSearch
            id="recherche-menu"
            action={routes.search}
            label="Rechercher sur le portail"
            placeholder="Une ville, un pays…"
          />
          <ul className="mt-4 divide-y divide-line border-line border-y">
            {[...sections, { href: routes.member, label: 'Espace membre' }].map((section) => (
              <li key={section.href}>
                <NavLink
                  href={section.href}
                  covers={section.covers ?? []}
                  className="flex min-h-12 items-center font-semibold text-ink no-underline aria-[current]:text-brand-ink aria-[current]:underline"
                >
                  {section.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </MobileMenu>
      </div>
      <nav aria-label="Menu principal" className="hidden lg:block">
        <ul className="wrap flex flex-wrap gap-x-8">
          {sections.map((section) => (
            <li key={section.href}>
              <NavLink
                href={section.href}
                covers={section.covers ?? []}
                className="inline-flex min-h-12 items-center border-transparent border-b-3 outline-offset-[-3px] text-ink no-underline hover:border-line-strong aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {section.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <SectionNav label="Autour du registre" links={registerPages} className="border-t border-b-0" />
    </header>
  )
}
