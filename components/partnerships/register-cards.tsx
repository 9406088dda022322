import { partnershipKinds } from '@/lib/partnerships/labels'
import type { PartnershipCard } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'
import { FreshnessBadge } from './freshness-badge'
import { PartyNames } from './party-names'
import { StatusBadge } from './status-badge'

/** Partnerships as cards, one a line: who with whom first, then what is known of the link. */
export function RegisterCards({ items, label }: { items: PartnershipCard[]; label: string }) {
  return (
    <ul aria-label={label} className="border-line border-t">
      {items.map((item) => (
        <li key={item.slug} className="border-line border-b">
          <RegisterCard item={item} />
        </li>
      ))}
    </ul>
  )
}

function RegisterCard({ item }: { item: PartnershipCard }) {
  const { slug, title, french, foreign, kind, theme, startYear, status, freshness, verifiedOn } = item
  const facts = [kind && partnershipKinds[kind], theme].filter(Boolean)
  return (
    <article className="group relative flex gap-x-6 py-4 transition-colors hover:bg-band sm:-mx-3 sm:px-3">
      <div className="min-w-0 grow">
        <h3 className="text-h3">
          <a
            href={routes.partnership(slug)}
            className="stretched text-ink no-underline group-hover:underline"
          >
            {title}
          </a>
        </h3>
        <p className="mt-1 text-fine">
          <PartyNames names={french.map(({ name }) => name)} />
          <span aria-hidden="true" className="mx-2 font-semibold text-accent-ink">
            ⟷
          </span>
          <span className="sr-only"> avec </span>
          {foreign.length > 0 ? (
            <PartyNames names={foreign.map(({ name, country }) => `${name} (${country})`)} />
          ) : (
            <span className="text-muted">aucune autorité partenaire nommée</span>
          )}
        </p>
        {facts.length > 0 && <p className="mt-1 text-fine text-muted">{facts.join(' · ')}</p>}
        {(status || verifiedOn) && (
          <p className="mt-2.5 flex flex-wrap gap-2">
            {status && <StatusBadge status={status} />}
            {verifiedOn && <FreshnessBadge freshness={freshness} verifiedOn={verifiedOn} />}
          </p>
        )}
      </div>
      {startYear && (
        <p className="shrink-0 text-right text-fine text-muted leading-tight">
          depuis
          <span className="block font-semibold font-serif text-h3 text-ink tabular-nums">{startYear}</span>
        </p>
      )}
    </article>
  )
}
