import type { Tags } from '@/lib/content/queries'
import { routes } from '@/lib/platform/routes'

type SubjectsProps = Tags & {
  groups: { slug: string; name: string }[]
  /** Address of the list of texts of the same kind. */
  listHref: string
}

/** What a text is about: its groups and countries lead to their pages, its themes to the other texts. */
export function Subjects({ groups, countries, themes, listHref }: SubjectsProps) {
  const parts = [
    {
      term: groups.length > 1 ? 'Groupes' : 'Groupe',
      links: groups.map(({ slug, name }) => ({ href: routes.group(slug), name })),
    },
    { term: 'Pays', links: countries.map(({ slug, name }) => ({ href: routes.country(slug), name })) },
    {
      term: themes.length > 1 ? 'Thèmes' : 'Thème',
      links: themes.map(({ code, label }) => ({
        href: `${listHref}?${new URLSearchParams({ theme: code })}`,
        name: label,
      })),
    },
  ].filter(({ links }) => links.length > 0)
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="sujets" className="self-start rounded-card bg-band p-6">
      <h2 id="sujets" className="text-h4">
        De quoi il est question
      </h2>
      <dl>
        {parts.map(({ term, links }) => (
          <div key={term} className="mt-4 border-line border-t pt-3">
            <dt className="text-fine text-muted">{term}</dt>
            {links.map(({ href, name }) => (
              <dd key={href}>
                <a href={href} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
                  {name}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
