import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { collectiviteLevels, partnerLevels } from '@/lib/collectivites/labels'
import { partyRoles } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

/** French parties, lead first. */
export function FrenchParties({
  parties,
  confirmed,
}: {
  parties: RecordPage['french']
  confirmed: RecordPage['confirmed']
}) {
  return (
    <Side title="Côté français">
      {parties.map(({ slug, name, formerName, level, place, role }) => (
        <Party
          key={slug}
          href={routes.collectivite(slug)}
          name={formerName ?? name}
          role={parties.length > 1 ? role : null}
        >
          {formerName && (
            <>
              Aujourd’hui {name}
              <br />
            </>
          )}
          {collectiviteLevels[level]}
          {place && ` · ${place}`}
          {confirmed.some((party) => party.slug === slug) && ' · participation confirmée'}
        </Party>
      ))}
    </Side>
  )
}

/** Authorities abroad. */
export function ForeignParties({ parties }: { parties: RecordPage['foreign'] }) {
  return (
    <Side title="Autorités partenaires">
      {parties.map(({ slug, name, level, levelLabel, country, role }) => (
        <Party key={slug} href={routes.partner(slug)} name={name} role={role === 'PARTENAIRE' ? null : role}>
          <span className="inline-block first-letter:uppercase">{levelLabel ?? partnerLevels[level]}</span>
          {' · '}
          <a href={routes.country(country.slug)}>{country.name}</a>
        </Party>
      ))}
      {parties.length === 0 && <li className="py-3 text-muted">Aucune autorité partenaire nommée.</li>}
    </Side>
  )
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-6 text-h3">{title}</h2>
      <ul className="divide-y divide-line border-line border-y">{children}</ul>
    </section>
  )
}

type PartyProps = {
  href: string
  name: string
  role: RecordPage['french'][number]['role'] | null
  children: ReactNode
}

function Party({ href, name, role, children }: PartyProps) {
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={href} className="font-semibold">
          {name}
        </a>
        {role && <Badge tone={role === 'CHEF_DE_FILE' ? 'accent' : 'neutral'}>{partyRoles[role]}</Badge>}
      </p>
      <p className="mt-0.5 text-fine text-muted">{children}</p>
    </li>
  )
}
