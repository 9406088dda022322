import { EventDates } from '@/components/events/event-dates'
import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { DeskAgendaPage } from '@/lib/events/desk/queries'
import { eventKinds, eventStatuses } from '@/lib/events/labels'
import { routes } from '@/lib/platform/routes'

const pastHref = `${routes.staffAgenda}?vue=passes`

/** Meetings and how many people come to each. */
export function DeskAgendaView({ page }: { page: DeskAgendaPage }) {
  const isPast = page.view === 'passes'
  const base = isPast ? `${pastHref}&` : `${routes.staffAgenda}?`
  return (
    <>
      <PageHeader title="Rencontres" lead="Les inscriptions de chaque rencontre, à décider et à préparer." />
      <NavTabs
        label="Période"
        tabs={[
          { href: routes.staffAgenda, label: 'À venir', count: page.counts.upcoming, isCurrent: !isPast },
          { href: pastHref, label: 'Passées', count: page.counts.past, isCurrent: isPast },
        ]}
      />
      <DataTable
        caption={isPast ? 'Rencontres passées' : 'Rencontres à venir'}
        captionHidden
        rows={page.list.items}
        rowKey={(row) => row.slug}
        empty={isPast ? 'Aucune rencontre passée.' : 'Aucune rencontre à venir.'}
        columns={[
          {
            key: 'title',
            header: 'Rencontre',
            isRowHeader: true,
            cell: (row) => (
              <>
                <a href={routes.staffEvent(row.slug)}>{row.title}</a>
                <span className="flex flex-wrap items-center gap-2 font-normal text-fine text-muted">
                  {eventKinds[row.kind]}
                  {eventStatuses[row.status] && <Badge tone="warning">{eventStatuses[row.status]}</Badge>}
                </span>
              </>
            ),
          },
          { key: 'dates', header: 'Dates', cell: (row) => <EventDates dates={row.dates} /> },
          {
            key: 'waiting',
            header: 'Délégations à décider',
            align: 'end',
            cell: (row) => (row.waiting > 0 ? <Badge tone="accent">{row.waiting}</Badge> : '–'),
          },
          { key: 'pending', header: 'Personnes en attente', align: 'end', cell: (row) => row.seats.pending },
          {
            key: 'confirmed',
            header: 'Personnes confirmées',
            align: 'end',
            cell: (row) => row.seats.confirmed,
          },
          { key: 'capacity', header: 'Places', align: 'end', cell: (row) => row.capacity ?? 'sans limite' },
        ]}
      />
      <Pagination page={page.list.page} pageCount={page.list.pageCount} hrefFor={(n) => `${base}page=${n}`} />
    </>
  )
}
