import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { groupKindsPlural } from '@/lib/groups/labels'
import type { GroupRow } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'
import { GroupCards } from './group-cards'
import { GroupIndex } from './group-index'

const others = [
  { kind: 'DYNAMIQUE_REGIONALE', id: 'dynamiques', lead: 'Plusieurs pays d’une même région du monde.' },
  { kind: 'GROUPE_DE_TRAVAIL', id: 'groupes-de-travail', lead: 'Un thème, quel que soit le pays.' },
  { kind: 'RESEAU', id: 'reseaux', lead: 'Des espaces de travail au-delà d’un seul pays.' },
] as const

/** Every group: countries first, as a list and on the map, then the others by kind, then the closed ones. */
export function GroupsView({ groups, map }: { groups: GroupRow[]; map: ReactNode }) {
  const running = groups.filter(({ status }) => status === 'ACTIVE')
  const closed = groups.filter(({ status }) => status === 'CLOSED')
  const countries = running.filter(({ kind }) => kind === 'PAYS')
  const sections = others
    .map((section) => ({ ...section, groups: running.filter(({ kind }) => kind === section.kind) }))
    .filter((section) => section.groups.length > 0)
  const tabs = [
    { href: '#pays', label: groupKindsPlural.PAYS, count: countries.length },
    ...sections.map((s) => ({ href: `#${s.id}`, label: groupKindsPlural[s.kind], count: s.groups.length })),
    { href: '#clos', label: 'Clos', count: closed.length },
  ].filter(({ count }) => count > 0)
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Groupes' }]} />}
        title="Groupes-pays, dynamiques et réseaux"
        lead="Les collectivités françaises qui agissent dans un même pays, une même région du monde ou sur un même thème se retrouvent en groupes, animés par Cités Unies France."
      />
      {groups.length === 0 ? (
        <EmptyState title="Aucun groupe pour l’instant" />
      ) : (
        <NavTabs label="Sur cette page" tabs={tabs} />
      )}
      {countries.length > 0 && (
        <section aria-labelledby="pays">
          <SectionHeading
            id="pays"
            title={groupKindsPlural.PAYS}
            lead="Le nombre est celui des partenariats publiés au registre dans ce pays."
            link={{ href: routes.countries, label: 'Tous les pays partenaires' }}
          />
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_1fr]">
            <GroupIndex groups={countries} />
            <div className="self-start lg:sticky lg:top-6">{map}</div>
          </div>
        </section>
      )}
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id} className="pt-16">
          <SectionHeading id={section.id} title={groupKindsPlural[section.kind]} lead={section.lead} />
          <GroupCards groups={section.groups} />
        </section>
      ))}
      {closed.length > 0 && (
        <section aria-labelledby="clos" className="pt-16">
          <SectionHeading
            id="clos"
            title="Groupes clos"
            lead="Leur travail est achevé ou repris ailleurs&nbsp;; leur histoire reste consultable."
          />
          <GroupCards groups={closed} />
        </section>
      )}
    </>
  )
}
