import { AgendaFilters } from '@/components/events/agenda-filters'
import { agendaHref, agendaQuery } from '@/components/events/agenda-href'
import { EventList } from '@/components/events/event-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type Chip, FilterChips } from '@/components/ui/filter-chips'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { AgendaPage } from '@/lib/events/agenda/queries'
import { eventKinds, eventModes } from '@/lib/events/labels'
import { routes } from '@/lib/platform/routes'

/** The agenda: to come or past, filters, count, cards. */
export function AgendaView({ page }: { page: AgendaPage }) {
  const query = agendaQuery(page.filters)
  const { vue, annee, ...shared } = query
  const isPast = vue !== undefined
  const chips = chipsOf(page)
  const clearHref = agendaHref(vue ? { vue } : {})
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Agenda' }]} />}
        title="Agenda"
        lead={
          'Réunions de groupes, ateliers, Assises et forums\u00a0: ce qui vient, et ce qui s’est dit avant.'
        }
        actions={
          <ButtonLink href={agendaHref(shared, 1, routes.agendaCalendar)} variant="secondary">
            S’abonner (calendrier)
          </ButtonLink>
        }
      />
      <NavTabs
        label="Période"
        tabs={[
          { href: agendaHref(shared), label: 'À venir', count: page.counts.upcoming, isCurrent: !isPast },
          {
            href: agendaHref({ vue: 'passes', ...shared, ...(annee && { annee }) }),
            label: 'Passés',
            count: page.counts.past,
            isCurrent: isPast,
          },
        ]}
      />
      <AgendaFilters options={page.options} query={query} />
      <div className="mt-6 mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="font-semibold">{countWords(page.list.total, isPast)}</p>
        <FilterChips chips={chips} clearHref={clearHref} />
      </div>
      {page.list.total === 0 ? (
        <EmptyState
          title={isPast ? 'Aucune rencontre passée ne correspond' : 'Aucune rencontre à venir ne correspond'}
          action={
            chips.length > 0 ? (
              <ButtonLink href={clearHref} variant="secondary">
                Voir toutes les rencontres
              </ButtonLink>
            ) : (
              <ButtonLink href={agendaHref(isPast ? {} : { vue: 'passes' })} variant="secondary">
                {isPast ? 'Voir les rencontres à venir' : 'Voir les rencontres passées'}
              </ButtonLink>
            )
          }
        >
          {!isPast && 'Les prochaines dates sont annoncées ici dès qu’elles sont fixées.'}
        </EmptyState>
      ) : (
        <EventList items={page.list.items} headingLevel={2} />
      )}
      <Pagination
        page={page.list.page}
        pageCount={page.list.pageCount}
        hrefFor={(n) => agendaHref(query, n)}
        label="Pages de l’agenda"
      />
    </>
  )
}

function countWords(total: number, isPast: boolean): string {
  const when = isPast ? (total > 1 ? 'passées' : 'passée') : 'à venir'
  return total > 1
    ? `${total} rencontres ${when}`
    : total === 1
      ? `1 rencontre ${when}`
      : `Aucune rencontre ${when}`
}

function chipsOf({ filters, asked }: AgendaPage): Chip[] {
  const { vue, ...query } = agendaQuery(filters)
  const words = {
    type: { filter: 'Type', label: filters.type && eventKinds[filters.type] },
    pays: { filter: 'Pays', label: asked.country ?? filters.pays },
    groupe: { filter: 'Groupe', label: asked.group ?? filters.groupe },
    mode: { filter: 'Participation', label: filters.mode && eventModes[filters.mode] },
    annee: { filter: 'Année', label: query.annee },
  }
  return Object.entries(words).flatMap(([name, { filter, label }]) => {
    if (!label) return []
    const others = Object.fromEntries(Object.entries(query).filter(([key]) => key !== name))
    return [{ filter, label, href: agendaHref({ ...(vue && { vue }), ...others }) }]
  })
}
