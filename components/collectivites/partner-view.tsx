import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import { partnerLevels } from '@/lib/collectivites/labels'
import type { PartnerPage } from '@/lib/collectivites/sheets/queries'
import type { Company, PartnerOfCountry } from '@/lib/partnerships/company/queries'
import type { PartyProfile } from '@/lib/partnerships/profiles/queries'
import { routes } from '@/lib/platform/routes'
import { CompanyList } from './company-list'
import { PartyFigures } from './party-figures'
import { PartyStats } from './party-stats'

type PartnerViewProps = {
  page: PartnerPage
  /** Where it is in its country, decorative. */
  ornament: ReactNode
  profile: PartyProfile
  list: { total: number; page: number; pageCount: number }
  /** Who works with other authorities of the country. */
  others: Company
  siblings: { items: PartnerOfCountry[]; total: number }
  slots: Record<'freshness' | 'partnerships', ReactNode>
}

/** An authority abroad, the partnerships it holds, and who else works in its country. */
export function PartnerView({ page, ornament, profile, list, others, siblings, slots }: PartnerViewProps) {
  const { country, name, level, levelLabel, source } = page
  return (
    <>
      <PartnerJsonLd page={page} />
      <div className="items-center gap-x-12 lg:grid lg:grid-cols-[1fr_14rem]">
        <PageHeader
          breadcrumb={
            <Breadcrumb
              items={[
                { label: 'Accueil', href: routes.home },
                { label: 'Pays', href: routes.countries },
                { label: country.name, href: routes.country(country.slug) },
                { label: name },
              ]}
            />
          }
          kicker={levelLabel ?? partnerLevels[level]}
          title={name}
          lead={
            <>
              Collectivité partenaire <a href={routes.country(country.slug)}>{country.inName}</a>.
            </>
          }
          meta={slots.freshness}
        />
        <div aria-hidden="true" className="mx-auto hidden w-full max-w-56 pt-6 lg:block print:hidden">
          {ornament}
        </div>
      </div>
      {profile.total > 0 && <PartyStats profile={profile} isAbroad />}
      <div className="mt-12 grid gap-16">
        <section aria-labelledby="partenariats">
          <SectionHeading id="partenariats" title="Partenariats" />
          {slots.partnerships || <p className="text-muted">Aucun partenariat publié au registre.</p>}
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            hrefFor={(n) => `${routes.partner(page.slug)}${n > 1 ? `?page=${n}` : ''}#partenariats`}
            label="Pages des partenariats"
          />
        </section>
        {profile.total > 1 && (
          <section aria-labelledby="chiffres">
            <SectionHeading id="chiffres" title="Sur quoi, depuis quand" />
            <PartyFigures name={name} profile={profile} hasCountries={false} />
          </section>
        )}
        {others.items.length > 0 && (
          <section aria-labelledby="qui-d-autre">
            <SectionHeading
              id="qui-d-autre"
              title={`Qui d’autre travaille ${country.inName}`}
              lead="Les collectivités françaises liées à d’autres autorités du pays, et lesquelles."
              link={{
                href: routes.partnershipsWith(`pays=${country.slug}`),
                label: 'Tous les partenariats du pays',
              }}
            />
            <CompanyList company={others} hrefOf={routes.partner} />
          </section>
        )}
        {siblings.items.length > 0 && <Siblings country={country} siblings={siblings} />}
      </div>
      {source && (
        <p className="mt-10">
          <SourceLink source={source} label="Source de la localisation" />
        </p>
      )}
    </>
  )
}

function Siblings({
  country,
  siblings,
}: Pick<PartnerViewProps, 'siblings'> & { country: PartnerPage['country'] }) {
  const isPartial = siblings.items.length < siblings.total
  return (
    <section aria-labelledby="autres-autorites">
      <SectionHeading
        id="autres-autorites"
        title={`Autres autorités partenaires ${country.inName}`}
        lead={isPartial && `Les ${siblings.items.length} plus liées, sur ${siblings.total}.`}
        link={{ href: `${routes.partners}?pays=${country.slug}`, label: 'Toutes les autorités du pays' }}
      />
      <ul className="gap-x-10 sm:columns-2 lg:columns-3">
        {siblings.items.map(({ slug, name, levelLabel, partnerships }) => (
          <li key={slug} className="break-inside-avoid border-line border-b py-2">
            <a href={routes.partner(slug)} className="inline-block py-1">
              {name}
            </a>
            <span className="block text-fine text-muted first-letter:uppercase">
              {[levelLabel, partnerships === 1 ? '1 partenariat' : `${partnerships} partenariats`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PartnerJsonLd({ page: { name, country, place } }: { page: PartnerPage }) {
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'AdministrativeArea',
        name,
        containedInPlace: { '@type': 'Country', name: country.name, identifier: country.code },
        ...(place && {
          geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
        }),
      }}
    />
  )
}
