import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import { Timeline } from '@/components/ui/timeline'
import type { FundPage } from '@/lib/groups/funds/queries'
import { fundStatuses } from '@/lib/groups/labels'
import { routes } from '@/lib/platform/routes'
import { euros } from './euros'

/** One solidarity fund: why, how much, and what became of it. */
export function FundView({ page }: { page: FundPage }) {
  const { group, countries, presentation, updates } = page
  return (
    <article className="contents">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Fonds de solidarité', href: routes.funds },
              { label: page.title },
            ]}
          />
        }
        kicker={page.crisis}
        title={page.title}
        lead={page.summary}
        meta={
          fundStatuses[page.status] && (
            <Badge tone={page.status === 'OPEN' ? 'success' : 'neutral'}>{fundStatuses[page.status]}</Badge>
          )
        }
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-14">
          {presentation && (
            <section aria-labelledby="presentation">
              <SectionHeading id="presentation" title="Présentation" />
              <Prose source={presentation} headingLevel={3} />
            </section>
          )}
          {updates.length > 0 && (
            <section aria-labelledby="nouvelles">
              <SectionHeading id="nouvelles" title="Nouvelles du fonds" />
              <Timeline entries={updates.map(updateEntry)} />
            </section>
          )}
        </div>
        <section aria-labelledby="fiche" className="self-start rounded-card bg-band p-6">
          <h2 id="fiche" className="mb-4 text-h4">
            En bref
          </h2>
          <DescriptionList
            items={[
              { term: 'Ouvert', value: page.openedOn && <DateText date={page.openedOn} /> },
              { term: 'Réunis', value: page.amountRaised === null ? null : euros(page.amountRaised) },
              {
                term: 'Donateurs',
                value: page.donorCount === null ? null : `${page.donorCount} collectivités`,
              },
              {
                term: 'Pays',
                value: countries.length > 0 ? <CountryNames countries={countries} /> : null,
              },
              { term: 'Groupe', value: group && <a href={routes.group(group.slug)}>{group.name}</a> },
            ]}
          />
          <p className="mt-4">
            <SourceLink source={page.source} />
          </p>
        </section>
      </div>
    </article>
  )
}

function CountryNames({ countries }: Pick<FundPage, 'countries'>) {
  return countries.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <a href={routes.country(slug)}>{name}</a>
    </span>
  ))
}

function updateEntry({ id, onDate, text, source }: FundPage['updates'][number]) {
  return {
    key: id,
    date: <DateText date={onDate} />,
    title: text,
    children: <SourceLink source={source} />,
  }
}
