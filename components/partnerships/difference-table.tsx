import { type Column, DataTable } from '@/components/ui/data-table'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Answer, Difference } from '@/lib/partnerships/wording/rules'
import { Answers } from './answer-sections'

const columns: Column<Difference>[] = [
  { key: 'label', header: 'Réponse', isRowHeader: true, cell: ({ label }) => label },
  {
    key: 'before',
    header: 'Publié aujourd’hui',
    cell: ({ before }) => (
      <div className="sm:w-60">
        <OrNothing answers={before} />
      </div>
    ),
  },
  {
    key: 'after',
    header: 'Nouvelle version',
    cell: ({ after }) => (
      <div className="rounded-control bg-accent-soft px-2 py-1 sm:w-60">
        <OrNothing answers={after} />
      </div>
    ),
  },
]

function OrNothing({ answers }: { answers: Answer[] }) {
  return answers.length > 0 ? <Answers answers={answers} /> : <span className="text-muted">rien</span>
}

/** What a new version changes, beside what is published. */
export function DifferenceTable({ differences }: { differences: Difference[] }) {
  return (
    <section>
      <SectionHeading title="Ce qui change" />
      <DataTable
        caption="Réponses qui changent"
        captionHidden
        columns={columns}
        rows={differences}
        rowKey={({ key }) => key}
        empty="Rien ne change&nbsp;: la collectivité confirme la fiche telle qu’elle est."
      />
    </section>
  )
}
