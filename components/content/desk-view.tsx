import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SearchForm } from '@/components/ui/search-form'
import type { DeskPage, DeskRow } from '@/lib/content/desk/queries'
import { articleStatuses, articleStatusesPlural, articleStatusOrder } from '@/lib/content/labels'
import { routes } from '@/lib/platform/routes'

/** News as staff works on them, one status at a time. */
export function DeskView({ page }: { page: DeskPage }) {
  const { status, q, counts, list } = page
  const address = (etat: string, n = 1) => {
    const query = new URLSearchParams({ etat, ...(q && { q }), ...(n > 1 && { page: String(n) }) })
    return `${routes.staffNews}?${query}`
  }
  return (
    <>
      <PageHeader
        title="Actualités"
        actions={<ButtonLink href={routes.staffNewArticle}>Écrire une actualité</ButtonLink>}
      />
      <NavTabs
        label="Actualités par état"
        tabs={articleStatusOrder.map((etat) => ({
          href: address(etat),
          label: articleStatusesPlural[etat],
          count: counts[etat],
          isCurrent: etat === status,
        }))}
      />
      <div className="mb-8">
        <SearchForm
          id="recherche-actualites"
          action={routes.staffNews}
          label="Rechercher dans les titres"
          labelHidden
          placeholder="Un mot du titre"
          defaultValue={q}
          keep={{ etat: status }}
        />
      </div>
      {list.total === 0 ? (
        <EmptyState
          title={q ? `Aucun titre ne contient «\u00a0${q}\u00a0»` : 'Rien dans cette liste'}
          action={
            q && (
              <ButtonLink href={`${routes.staffNews}?etat=${status}`} variant="secondary">
                Effacer la recherche
              </ButtonLink>
            )
          }
        >
          {status === 'SUBMITTED' && !q && 'Aucune proposition n’attend de décision.'}
        </EmptyState>
      ) : (
        <DeskTable status={status} rows={list.items} />
      )}
      <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => address(status, n)} />
    </>
  )
}

function DeskTable({ status, rows }: { status: DeskRow['status']; rows: DeskRow[] }) {
  return (
    <DataTable
      caption={`Actualités, état\u00a0: ${articleStatuses[status]}`}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: 'Titre',
          isRowHeader: true,
          cell: ({ id, title }) => <a href={routes.staffArticle(id)}>{title}</a>,
        },
        {
          key: 'by',
          header: 'Proposée par',
          cell: ({ proposedBy }) => proposedBy ?? 'Cités Unies France',
        },
        {
          key: 'created',
          header: 'Reçue ou écrite le',
          cell: ({ createdOn }) => <DateText date={createdOn} />,
          nowrap: true,
        },
        {
          key: 'published',
          header: 'Datée',
          cell: ({ publishedOn }) => (publishedOn ? <DateText date={publishedOn} /> : '–'),
          nowrap: true,
        },
      ]}
    />
  )
}
