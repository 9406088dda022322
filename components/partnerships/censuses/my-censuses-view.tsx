import { Badge, type Tone } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { type AnswerState, answerStates } from '@/lib/partnerships/census-answers/labels'
import type { MyCensus } from '@/lib/partnerships/census-answers/queries'
import type { Page } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

const tones: Record<AnswerState, Tone> = { NONE: 'warning', DRAFT: 'info', SUBMITTED: 'success' }

/** Where one’s answer stands; a closed census nobody answered waits for nothing. */
export function AnswerBadge({ isOpen, answer }: { isOpen: boolean; answer: AnswerState }) {
  if (!isOpen && answer !== 'SUBMITTED') return <Badge>Clos, sans réponse</Badge>
  return <Badge tone={tones[answer]}>{answerStates[answer]}</Badge>
}

/** The censuses a member may answer or has answered. */
export function MyCensusesView({ page }: { page: Page<MyCensus> }) {
  return (
    <>
      <PageHeader
        title="Recensements"
        lead="Cités Unies France interroge les collectivités sur leurs initiatives. Une seule réponse par collectivité, à plusieurs si vous le voulez."
      />
      {page.total === 0 ? (
        <EmptyState title="Aucun recensement pour l’instant">
          Vous serez prévenu par courriel quand Cités Unies France en ouvrira un. Les synthèses des précédents
          sont <a href={routes.censuses}>sur le site public</a>.
        </EmptyState>
      ) : (
        <DataTable
          caption="Recensements"
          captionHidden
          rows={page.items}
          rowKey={({ slug, collectivite }) => `${slug} ${collectivite.slug}`}
          columns={[
            {
              key: 'title',
              header: 'Recensement',
              isRowHeader: true,
              cell: ({ slug, title, collectivite }) => (
                <a href={routes.answerCensus(slug, collectivite.slug)}>{title}</a>
              ),
            },
            { key: 'for', header: 'Pour', cell: ({ collectivite }) => collectivite.name },
            {
              key: 'due',
              header: 'Dernier jour',
              nowrap: true,
              cell: ({ dueOn }) => <DateText date={dueOn} />,
            },
            {
              key: 'state',
              header: 'Réponse',
              cell: ({ isOpen, answer }) => <AnswerBadge isOpen={isOpen} answer={answer} />,
            },
          ]}
        />
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => `${routes.myCensuses}?page=${n}`}
      />
    </>
  )
}
