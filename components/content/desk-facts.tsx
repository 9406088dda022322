import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import type { ArticleDesk } from '@/lib/content/editing/queries'

const decisionWords = {
  ACCEPTED: 'Acceptée',
  REFUSED: 'Refusée',
  CORRECTION_REQUESTED: 'Correction demandée',
}

/** Where a news item comes from, and what was decided on it before. */
export function DeskFacts({ page }: { page: ArticleDesk }) {
  return (
    <section aria-labelledby="origine">
      <h2 id="origine" className="mb-3 text-h4">
        Origine
      </h2>
      <DescriptionList
        items={[
          { term: 'Proposée par', value: page.proposedBy },
          {
            term: 'Écrite par',
            value: page.author && (
              <>
                {page.author.displayName}
                <br />
                <a href={`mailto:${page.author.email}`} className="break-all">
                  {page.author.email}
                </a>
              </>
            ),
          },
          {
            term: page.proposedBy ? 'Reçue le' : 'Écrite le',
            value: <DateText date={page.createdOn} />,
          },
          { term: 'Datée', value: page.publishedOn && <DateText date={page.publishedOn} /> },
          ...page.decisions.map(({ id, kind, message, on, by }) => ({
            term: decisionWords[kind],
            value: (
              <div key={id}>
                <DateText date={on} />, {by}
                {message && <span className="mt-1 block whitespace-pre-line text-fine">{message}</span>}
              </div>
            ),
          })),
        ]}
      />
    </section>
  )
}
