import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { CollectivitePage } from '@/lib/collectivites/sheets/queries'
import { routes } from '@/lib/platform/routes'

type CollectiviteViewProps = {
  page: CollectivitePage
  register: { total: number; shown: number }
  /** What other domains know of the collectivité; nothing when there is none. */
  slots: Record<'partnerships' | 'groups' | 'events', ReactNode>
}

const number = new Intl.NumberFormat('fr-FR')

/** A French authority: who it is, with whom it co-operates, what it hosted. */
export function CollectiviteView({ page, register, slots }: CollectiviteViewProps) {
  const { departement, region, siren, insee, population } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Partenariats', href: routes.partnerships },
              { label: page.name },
            ]}
          />
        }
        kicker={collectiviteLevels[page.level]}
        title={page.name}
        meta={page.isMember && <Badge tone="brand">Adhérente de Cités Unies France</Badge>}
      />
      <div className="grid gap-x-12 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-14 lg:order-first">
          <section aria-labelledby="partenariats">
            <SectionHeading
              id="partenariats"
              title="Partenariats"
              lead={register.shown < register.total && `${register.shown} sur ${register.total}.`}
            />
            {slots.partnerships || (
              <EmptyState
                title="Aucun partenariat publié"
                action={
                  <ButtonLink href={routes.newSubmission} variant="secondary">
                    Déclarer un partenariat
                  </ButtonLink>
                }
              >
                <p>Le registre n’en connaît pas pour cette collectivité.</p>
              </EmptyState>
            )}
          </section>
          {slots.groups && (
            <section aria-labelledby="groupes">
              <SectionHeading id="groupes" title="Participe aux groupes" />
              {slots.groups}
            </section>
          )}
          {slots.events && (
            <section aria-labelledby="rencontres">
              <SectionHeading id="rencontres" title="Rencontres accueillies ou co-organisées" />
              {slots.events}
            </section>
          )}
        </div>
        <section aria-labelledby="fiche" className="self-start rounded-card bg-band p-6">
          <h2 id="fiche" className="mb-4 text-h4">
            Fiche
          </h2>
          <DescriptionList
            items={[
              { term: 'Échelon', value: collectiviteLevels[page.level] },
              { term: 'Département', value: departement && `${departement.name} (${departement.code})` },
              { term: 'Région', value: region?.name },
              {
                term: 'Population',
                value: population === null ? null : `${number.format(population)} habitants`,
              },
              { term: 'SIREN', value: siren?.replace(/(\d{3})(?=\d)/g, '$1\u00a0') },
              { term: 'Code INSEE', value: insee },
            ]}
          />
          <p className="mt-4 text-fine text-muted">
            Identifiants et population&nbsp;: Etalab, d’après l’INSEE et la Banatic.
          </p>
        </section>
      </div>
    </>
  )
}
