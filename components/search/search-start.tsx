import { routes } from '@/lib/platform/routes'
import { searchAddress } from './search-address'

const examples = ['Bamako', 'santé Mali', 'Assises 2008', 'eau et déchets']

const ways = [
  { href: routes.groups, label: 'Tous les groupes' },
  { href: routes.countries, label: 'Tous les pays' },
  { href: routes.partnerships, label: 'Le registre des partenariats' },
  { href: routes.sitemap, label: 'Le plan du site' },
]

/** Before anything is typed: what can be found, and other ways in. */
export function SearchStart() {
  return (
    <div className="measure space-y-6">
      <p>
        La recherche porte sur tout ce que le portail publie&nbsp;: groupes, pays, collectivités,
        partenariats, rencontres, actualités, publications et fonds de solidarité. Les accents et les traits
        d’union ne comptent pas, un début de nom suffit.
      </p>
      <Links
        title="Par exemple"
        links={examples.map((text) => ({ href: searchAddress(text), label: text }))}
      />
      <Links title="Ou parcourez le portail" links={ways} />
    </div>
  )
}

function Links({ title, links }: { title: string; links: { href: string; label: string }[] }) {
  return (
    <section>
      <h2 className="mb-1 text-h4">{title}</h2>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
