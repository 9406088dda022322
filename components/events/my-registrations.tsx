import { EventDates } from '@/components/events/event-dates'
import { RegistrationStatus } from '@/components/events/registration-status'
import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { MyAgendaPage } from '@/lib/events/member-agenda/queries'
import { routes } from '@/lib/platform/routes'

type Registrations = NonNullable<MyAgendaPage['registrations']>['items']

/** Every registration of one's collectivités, latest meeting first. */
export function MyRegistrations({ registrations }: { registrations: Registrations }) {
  if (registrations.length === 0) {
    return (
      <EmptyState
        title="Aucune inscription pour l’instant"
        action={<ButtonLink href={routes.myAgenda}>Voir les rencontres à venir</ButtonLink>}
      />
    )
  }
  return (
    <DataTable
      caption="Inscriptions de vos collectivités"
      captionHidden
      rows={registrations}
      rowKey={(row) => row.reference}
      columns={[
        {
          key: 'title',
          header: 'Rencontre',
          isRowHeader: true,
          cell: (row) => <a href={routes.registration(row.reference)}>{row.title}</a>,
        },
        { key: 'dates', header: 'Dates', cell: (row) => <EventDates dates={row.dates} /> },
        { key: 'collectivite', header: 'Collectivité', cell: (row) => row.collectivite },
        { key: 'people', header: 'Personnes', align: 'end', cell: (row) => row.people },
        { key: 'status', header: 'État', cell: (row) => <RegistrationStatus status={row.status} /> },
      ]}
    />
  )
}
