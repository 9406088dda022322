import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import {
  deadlineViewHints,
  deadlineViewLabels,
  deadlineViews,
  missingStepLabels,
  type DeadlineView as View,
} from '@/lib/partnerships/deadlines/labels'
import type { DeadlinesPage } from '@/lib/partnerships/deadlines/queries'
import { routes } from '@/lib/platform/routes'

/** Conventions that end, are over, or lack something. */
export function DeadlineView({ page: { filters, counts, lines } }: { page: DeadlinesPage }) {
  const hrefOf = (vue: View, n = 1) =>
    `${routes.staffDeadlines}?${new URLSearchParams({ vue, ...(n > 1 && { page: String(n) }) })}`
  return (
    <>
      <PageHeader
        title="Échéances"
        lead="Les parties sont prévenues par courriel six, trois et un mois avant la fin de leur convention, puis quand elle est passée."
        actions={
          lines.total > 0 && (
            <ButtonLink href={`${routes.staffDeadlinesCsv}?vue=${filters.vue}`} variant="secondary">
              Télécharger cette liste (CSV)
            </ButtonLink>
          )
        }
      />
      <NavTabs
        label="Échéances"
        tabs={deadlineViews.map((vue) => ({
          href: hrefOf(vue),
          label: deadlineViewLabels[vue],
          count: counts[vue],
          isCurrent: vue === filters.vue,
        }))}
      />
      {lines.total === 0 ? (
        <EmptyState title="Aucune convention dans cette liste">{deadlineViewHints[filters.vue]}</EmptyState>
      ) : (
        <DataTable
          caption={deadlineViewHints[filters.vue]}
          rows={lines.items}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'title',
              header: 'Partenariat',
              isRowHeader: true,
              cell: ({ slug, title, parties }) => (
                <>
                  <a href={routes.partnership(slug)}>{title}</a>
                  <span className="block font-normal text-fine text-muted">{parties.join(', ')}</span>
                </>
              ),
            },
            {
              key: 'expiresOn',
              header: 'Échéance',
              cell: ({ expiresOn }) => (expiresOn ? <DateText date={expiresOn} /> : 'absente'),
            },
            {
              key: 'signedOn',
              header: 'Signée le',
              cell: ({ signedOn }) => (signedOn ? <DateText date={signedOn} /> : 'absente'),
            },
            {
              key: 'missing',
              header: 'La fiche ne donne pas',
              cell: ({ missing }) => missing.map((step) => missingStepLabels[step]).join(', ') || '–',
            },
            {
              key: 'remindedAt',
              header: 'Dernier rappel',
              cell: ({ remindedAt }) => (remindedAt ? <DateTimeText value={remindedAt} /> : 'aucun'),
            },
          ]}
        />
      )}
      <Pagination page={lines.page} pageCount={lines.pageCount} hrefFor={(n) => hrefOf(filters.vue, n)} />
    </>
  )
}
