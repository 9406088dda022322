import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { CollectivitePage } from '@/lib/collectivites/sheets/queries'
import type { Company } from '@/lib/partnerships/company/queries'
import type { PartyProfile } from '@/lib/partnerships/profiles/queries'
import { routes } from '@/lib/platform/routes'
import { AuthorityJsonLd } from './authority-json-ld'
import { CompanyList } from './company-list'
import { IdentityCard } from './identity-card'
import { PartyFigures } from './party-figures'
import { PartyStats } from './party-stats'

/** The page read of each list. */
type Places = { partnerships: number; documents: number }

type CollectiviteViewProps = {
  page: CollectivitePage
  profile: PartyProfile
  /** Places in its lists, each with its pages. */
  lists: Record<keyof Places, { page: number; pageCount: number }>
  neighbours: Company | null
  /** What other domains know of the collectivité; nothing when there is none. */
  slots: Record<'freshness' | 'partnerships' | 'documents' | 'groups' | 'events', ReactNode>
}

/** A French authority: who it is, with whom and since when it co-operates, what it hosted, who is near. */
export function CollectiviteView({ page, profile, lists, neighbours, slots }: CollectiviteViewProps) {
  const { region } = page
  const places = { partnerships: lists.partnerships.page, documents: lists.documents.page }
  return (
    <>
      <AuthorityJsonLd page={page} />
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Collectivités', href: routes.collectivites },
              { label: page.name },
            ]}
          />
        }
        kicker={collectiviteLevels[page.level]}
        title={page.name}
        meta={
          (page.isMember || slots.freshness) && (
            <>
              {page.isMember && <Badge tone="brand">Adhérente de Cités Unies France</Badge>}
              {slots.freshness}
            </>
          )
        }
      />
      {profile.total > 0 && <PartyStats profile={profile} />}
      <div className="mt-12 grid gap-x-12 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-16">
          {profile.total > 1 && (
            <section aria-labelledby="chiffres">
              <SectionHeading id="chiffres" title="Où, sur quoi, depuis quand" />
              <PartyFigures name={page.name} profile={profile} />
            </section>
          )}
          <section aria-labelledby="partenariats">
            <SectionHeading id="partenariats" title="Partenariats" />
            {slots.partnerships || <NoPartnership />}
            <Pagination
              {...lists.partnerships}
              hrefFor={(n) => `${addressOf(page.slug, { ...places, partnerships: n })}#partenariats`}
              label="Pages des partenariats"
            />
          </section>
          {slots.documents && (
            <section aria-labelledby="documents">
              <SectionHeading
                id="documents"
                title="Documents publics"
                lead="Ceux que les fiches de ses partenariats donnent à lire, les derniers ajoutés d’abord."
              />
              {slots.documents}
              <Pagination
                {...lists.documents}
                hrefFor={(n) => `${addressOf(page.slug, { ...places, documents: n })}#documents`}
                label="Pages des documents"
              />
            </section>
          )}
          {neighbours && neighbours.items.length > 0 && region && (
            <section aria-labelledby="voisines">
              <SectionHeading
                id="voisines"
                title={`Qui d’autre, en ${region.name}, travaille avec ${profile.countries.length > 1 ? 'ces' : 'ce'} pays`}
                lead={
                  profile.countries.length > 1
                    ? 'Les collectivités de la région qui partagent au moins un de ses pays partenaires, celles qui en partagent le plus d’abord.'
                    : undefined
                }
              />
              <CompanyList company={neighbours} hrefOf={routes.country} />
            </section>
          )}
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
        <IdentityCard page={page} />
      </div>
    </>
  )
}

/** Address of the page at these places of its lists. */
function addressOf(slug: string, { partnerships, documents }: Places): string {
  const query = new URLSearchParams()
  if (partnerships > 1) query.set('page', String(partnerships))
  if (documents > 1) query.set('documents', String(documents))
  return query.size > 0 ? `${routes.collectivite(slug)}?${query}` : routes.collectivite(slug)
}

function NoPartnership() {
  return (
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
  )
}
