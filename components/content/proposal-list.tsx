import { DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import { Pagination } from '@/components/ui/pagination'
import type { ProposePage } from '@/lib/content/proposals/queries'
import { routes } from '@/lib/platform/routes'
import { StatusBadge } from './status-badge'

/** What was proposed, the latest first, with the decision on each. */
export function ProposalList({ proposals }: { proposals: ProposePage['proposals'] }) {
  return (
    <>
      <DataTable
        caption="Actualités proposées"
        captionHidden
        rows={proposals.items}
        rowKey={({ id }) => id}
        empty="Aucune actualité n’a encore été proposée."
        columns={[
          {
            key: 'title',
            header: 'Titre',
            isRowHeader: true,
            cell: ({ title, slug }) => (slug ? <a href={routes.article(slug)}>{title}</a> : title),
          },
          { key: 'collectivite', header: 'Au nom de', cell: ({ collectivite }) => collectivite },
          {
            key: 'sent',
            header: 'Envoyée le',
            cell: ({ sentOn }) => <DateText date={sentOn} />,
            nowrap: true,
          },
          {
            key: 'status',
            header: 'État',
            cell: ({ status, reason }) => (
              <>
                <StatusBadge status={status} />
                {reason && <span className="mt-1.5 block whitespace-pre-line text-fine">{reason}</span>}
              </>
            ),
          },
        ]}
      />
      <Pagination
        page={proposals.page}
        pageCount={proposals.pageCount}
        hrefFor={(n) => `${routes.proposeArticle}?page=${n}#propositions`}
        label="Pages des propositions"
      />
    </>
  )
}
