import { DeskDelegation } from '@/components/events/desk-delegation'
import { EventDates } from '@/components/events/event-dates'
import { PlacesSum } from '@/components/events/places-sum'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormState } from '@/components/ui/form/form-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { DeskEventPage } from '@/lib/events/desk/queries'
import { decisionDone, registrationFilters } from '@/lib/events/registrations/labels'
import { routes } from '@/lib/platform/routes'

type Decide = (slug: string, reference: string, state: FormState, data: FormData) => Promise<FormState>

type ViewProps = { page: DeskEventPage; done: unknown; accept: Decide; refuse: Decide }

/** The registrations of one meeting: places, delegations, decisions. */
export function DeskEventView({ page, done, accept, refuse }: ViewProps) {
  const { slug, title, dates, place } = page.event
  const base = routes.staffEvent(slug)
  const hrefFor = (statut: string | null, n = 1, refuser?: string) => {
    const query = new URLSearchParams({
      ...(statut && { statut }),
      ...(n > 1 && { page: String(n) }),
      ...(refuser && { refuser }),
    })
    return query.size > 0 ? `${base}?${query}` : base
  }
  const current = registrationFilters.find(({ status }) => status === page.status)?.word ?? null
  const total = Object.values(page.counts).reduce((sum, count) => sum + count, 0)
  const notice = decisionDone(done)
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Rencontres', href: routes.staffAgenda }, { label: title }]} />
        }
        kicker="Inscriptions"
        title={title}
        lead={
          <>
            <EventDates dates={dates} />
            {place && <span className="block text-base">{place}</span>}
          </>
        }
        actions={
          <>
            <ButtonLink href={routes.event(slug)} variant="quiet">
              Page publique
            </ButtonLink>
            {total > 0 && (
              <ButtonLink href={routes.staffEventCsv(slug)} variant="secondary">
                Télécharger la liste (CSV pour Excel)
              </ButtonLink>
            )}
          </>
        }
      />
      {notice && (
        <div className="mb-8">
          <Alert tone="success" role="status" title={notice} />
        </div>
      )}
      <PlacesSum places={page.places} />
      <div className="mt-10">
        <NavTabs
          label="Inscriptions par état"
          tabs={[
            { href: hrefFor(null), label: 'Toutes', count: total, isCurrent: current === null },
            ...registrationFilters.map(({ status, word, label }) => ({
              href: hrefFor(word),
              label,
              count: page.counts[status],
              isCurrent: current === word,
            })),
          ]}
        />
      </div>
      {page.list.total === 0 ? (
        <EmptyState title="Aucune inscription ici" />
      ) : (
        <ul className="space-y-6">
          {page.list.items.map((delegation) => (
            <li key={delegation.reference} id={delegation.reference}>
              <DeskDelegation
                delegation={delegation}
                withDays={page.event.days.length > 1}
                isRefusing={page.refusing === delegation.reference}
                refuseHref={`${hrefFor(current, page.list.page, delegation.reference)}#${delegation.reference}`}
                keepHref={`${hrefFor(current, page.list.page)}#${delegation.reference}`}
                accept={accept.bind(null, slug, delegation.reference)}
                refuse={refuse.bind(null, slug, delegation.reference)}
              />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={page.list.page}
        pageCount={page.list.pageCount}
        hrefFor={(n) => hrefFor(current, n)}
      />
    </>
  )
}
