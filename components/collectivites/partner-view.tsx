import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import { partnerLevels } from '@/lib/collectivites/labels'
import type { PartnerPage } from '@/lib/collectivites/sheets/queries'
import { routes } from '@/lib/platform/routes'

type PartnerViewProps = {
  page: PartnerPage
  /** Where it is in its country, decorative. */
  ornament: ReactNode
  register: { total: number; shown: number }
  partnerships: ReactNode
}

/** An authority abroad and the partnerships it holds. */
export function PartnerView({ page, ornament, register, partnerships }: PartnerViewProps) {
  const { country, name, level, levelLabel, source } = page
  return (
    <>
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
        />
        <div aria-hidden="true" className="mx-auto hidden w-full max-w-56 pt-6 lg:block print:hidden">
          {ornament}
        </div>
      </div>
      <section aria-labelledby="partenariats">
        <SectionHeading
          id="partenariats"
          title="Partenariats"
          lead={register.shown < register.total && `${register.shown} sur ${register.total}.`}
        />
        {partnerships || <p className="text-muted">Aucun partenariat publié au registre.</p>}
      </section>
      {source && (
        <p className="mt-10">
          <SourceLink source={source} label="Source de la localisation" />
        </p>
      )}
    </>
  )
}
