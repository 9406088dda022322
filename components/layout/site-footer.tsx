import { Brand } from '@/components/layout/brand'
import { Weave } from '@/components/ui/weave'
import { routes } from '@/lib/platform/routes'

const columns = [
  {
    title: 'Le portail',
    links: [
      { href: routes.groups, label: 'Groupes-pays et dynamiques' },
      { href: routes.partnerships, label: 'Registre des partenariats' },
      { href: routes.agenda, label: 'Agenda' },
      { href: routes.news, label: 'Actualités' },
      { href: routes.publications, label: 'Publications' },
      { href: routes.funds, label: 'Fonds de solidarité' },
    ],
  },
  {
    title: 'Services',
    links: [
      { href: routes.member, label: 'Espace membre' },
      { href: routes.search, label: 'Recherche' },
      { href: routes.newsFeed, label: 'Fil d’actualités (Atom)' },
      { href: routes.openData, label: 'Données ouvertes et API' },
      { href: routes.sitemap, label: 'Plan du site' },
    ],
  },
  {
    title: 'À propos',
    links: [
      { href: routes.about, label: 'Qui sommes-nous\u00a0?' },
      { href: routes.accessibility, label: 'Accessibilité\u00a0: non audité' },
      { href: routes.privacy, label: 'Données personnelles' },
      { href: routes.legal, label: 'Mentions légales' },
    ],
  },
]

/** Foot of every page: the whole site in three lists. */
export function SiteFooter() {
  return (
    <footer id="pied-de-page" tabIndex={-1} data-print="hide" className="bg-deep text-on-deep">
      <Weave seed="pied" tone="deep" className="h-14 w-full" />
      <div className="wrap grid grid-cols-2 gap-x-6 gap-y-8 py-12 lg:gap-x-10 lg:grid-cols-[1.5fr_1fr_1fr_1fr]">
        <div className="col-span-2 max-w-xs lg:col-span-1">
          <Brand onDeep />
          <p className="mt-4 text-fine text-on-deep-muted">
            Les collectivités françaises et leurs partenaires dans le monde&nbsp;: qui coopère avec qui, où,
            et sur quoi.
          </p>
        </div>
        {columns.map((column) => (
          <nav
            key={column.title}
            aria-label={column.title}
            className="first-of-type:row-span-2 lg:first-of-type:row-span-1"
          >
            <p className="font-semibold text-on-deep-accent text-fine">{column.title}</p>
            <ul className="mt-2">
              {column.links.map((link) => (
                <li key={link.href}>
                  <a
                    href={link.href}
                    className="inline-flex min-h-11 items-center py-1 text-on-deep leading-snug no-underline hover:underline"
                  >
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
