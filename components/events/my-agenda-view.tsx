import { MyMeetings } from '@/components/events/my-meetings'
import { MyRegistrations } from '@/components/events/my-registrations'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { MyAgendaPage } from '@/lib/events/member-agenda/queries'
import { routes } from '@/lib/platform/routes'

const registrationsHref = `${routes.myAgenda}?vue=inscriptions`

/** The meetings one may register for, and what one's collectivités registered. */
export function MyAgendaView({ page }: { page: MyAgendaPage }) {
  const { meetings, registrations } = page
  const list = meetings ?? registrations
  const base = registrations ? `${registrationsHref}&` : `${routes.myAgenda}?`
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Espace membre', href: routes.member }, { label: 'Rencontres' }]} />
        }
        title="Rencontres"
        lead="Inscrivez vos délégations, changez-les, retirez-les."
      />
      <NavTabs
        label="Rencontres et inscriptions"
        tabs={[
          { href: routes.myAgenda, label: 'À venir', isCurrent: meetings !== null },
          { href: registrationsHref, label: 'Nos inscriptions', isCurrent: registrations !== null },
        ]}
      />
      {meetings && <MyMeetings meetings={meetings.items} />}
      {registrations && <MyRegistrations registrations={registrations.items} />}
      {list && <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => `${base}page=${n}`} />}
    </>
  )
}
