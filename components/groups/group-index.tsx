import { continentOrder, continents } from '@/lib/collectivites/labels'
import type { GroupCard } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'

type GroupIndexProps = {
  /** The running country groups are shown, the others left out. */
  groups: (GroupCard & { partnerships?: number | null })[]
  headingLevel?: 3 | 4
}

/** Countries that have a group, by continent, each with the size of the register there when it was counted. */
export function GroupIndex({ groups, headingLevel = 3 }: GroupIndexProps) {
  const Heading = `h${headingLevel}` as const
  const entries = groups.flatMap((group) => {
    const [country] = group.countries
    return group.kind === 'PAYS' && group.status === 'ACTIVE' && country ? [{ group, country }] : []
  })
  return (
    <div className="grid content-start gap-y-7">
      {continentOrder.map((continent) => {
        const here = entries.filter(({ country }) => country.continent === continent)
        if (here.length === 0) return null
        return (
          <section key={continent}>
            <Heading className="flex items-baseline justify-between gap-3 border-ink border-b pb-1.5 text-h4">
              {continents[continent]}
              <span className="font-normal font-sans text-fine text-muted">
                {here.length === 1 ? '1 groupe' : `${here.length} groupes`}
              </span>
            </Heading>
            <ul className="grid grid-cols-2 gap-x-6">
              {here
                .toSorted((a, b) => a.country.name.localeCompare(b.country.name, 'fr'))
                .map(({ group, country }) => (
                  <li
                    key={group.slug}
                    className="flex items-baseline justify-between gap-2 border-line border-b"
                  >
                    <a href={routes.group(group.slug)} className="flex min-h-11 min-w-0 items-center">
                      {country.name}
                    </a>
                    <PartnershipCount count={group.partnerships} />
                  </li>
                ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function PartnershipCount({ count }: { count: number | null | undefined }) {
  if (!count) return null
  return (
    <span className="shrink-0 text-fine text-muted tabular-nums">
      {count}
      <span className="sr-only">{count === 1 ? ' partenariat' : ' partenariats'}</span>
    </span>
  )
}
