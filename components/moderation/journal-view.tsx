import { DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { EmailField } from '@/components/ui/form/email-field'
import { SelectField } from '@/components/ui/form/select-field'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { JournalFilters, JournalLine } from '@/lib/moderation/journal/queries'
import { auditSentence } from '@/lib/moderation/labels'
import type { Page } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

const actions = Object.entries(auditSentence).map(([value, label]) => ({ value, label }))

/** Who did what, newest first. Nobody can change a line, CUF included. */
export function JournalView({ journal, filters }: { journal: Page<JournalLine>; filters: JournalFilters }) {
  const hrefFor = (page: number) =>
    `${routes.staffJournal}?${new URLSearchParams({
      ...(filters.verb ? { action: filters.verb } : {}),
      ...(filters.email ? { personne: filters.email } : {}),
      page: String(page),
    })}`
  return (
    <>
      <PageHeader
        title="Journal"
        lead="Qui a fait quoi, et quand. Aucune ligne ne peut être modifiée ni effacée."
      />
      <FilterForm action={routes.staffJournal} clearHref={routes.staffJournal}>
        <SelectField
          name="action"
          label="Action"
          options={actions}
          emptyLabel="Toutes les actions"
          defaultValue={filters.verb ?? ''}
        />
        <EmailField name="personne" label="Adresse de la personne" defaultValue={filters.email} />
      </FilterForm>
      <p className="mt-8 mb-4 font-semibold">
        {journal.total} {journal.total > 1 ? 'lignes' : 'ligne'}
      </p>
      {journal.items.length === 0 ? (
        <EmptyState title="Aucune ligne ne correspond">
          Élargissez les filtres pour en voir davantage.
        </EmptyState>
      ) : (
        <DataTable
          caption="Lignes du journal, la plus récente d’abord"
          captionHidden
          rows={journal.items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', header: 'Quand', nowrap: true, cell: ({ at }) => <DateTimeText value={at} /> },
            { key: 'sentence', header: 'Quoi', isRowHeader: true, cell: (line) => <Sentence {...line} /> },
            { key: 'actor', header: 'Qui', cell: ({ actor }) => actor ?? 'Le portail' },
          ]}
        />
      )}
      <Pagination page={journal.page} pageCount={journal.pageCount} hrefFor={hrefFor} />
    </>
  )
}

function Sentence({ sentence, objectHref, details }: JournalLine) {
  return (
    <>
      {objectHref ? <a href={objectHref}>{sentence}</a> : sentence}
      {details.length > 0 && (
        <span className="block font-normal text-fine text-muted">{details.join(' · ')}</span>
      )}
    </>
  )
}
