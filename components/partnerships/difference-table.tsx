import { cx } from '@/components/ui/cx'
import { type Column, DataTable } from '@/components/ui/data-table'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Answer, Difference, ListedAnswer } from '@/lib/partnerships/wording/rules'
import { Answers, OneAnswer } from './answer-sections'

const columns: Column<Difference>[] = [
  { key: 'label', header: 'Réponse', isRowHeader: true, cell: ({ label }) => label },
  {
    key: 'before',
    header: 'Publié aujourd’hui',
    cell: ({ before, list }) => (
      <div className="sm:w-60">
        {list ? <ChangedList list={list} gone="added" /> : <OrNothing answers={before} />}
      </div>
    ),
  },
  {
    key: 'after',
    header: 'Nouvelle version',
    cell: ({ after, list }) => (
      <div className="rounded-control bg-accent-soft px-2 py-1 sm:w-60">
        {list ? <ChangedList list={list} gone="removed" /> : <OrNothing answers={after} />}
      </div>
    ),
  },
]

type ChangedListProps = {
  list: ListedAnswer[] /** What this side does not hold. */
  gone: ListedAnswer['change']
}

/** One side of a list: what only this side holds stands out, by a sign and a word too. */
function ChangedList({ list, gone }: ChangedListProps) {
  const held = list.filter(({ change }) => change !== gone)
  if (held.length === 0) return <span className="text-muted">rien</span>
  return (
    <ul className="space-y-1">
      {held.map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two answers may read the same, and their order is theirs
        <li key={index} className={cx(answer.change === 'kept' && 'text-muted')}>
          {answer.change === 'removed' && (
            <del className="decoration-danger">
              <span className="sr-only">Retiré&nbsp;: </span>− <OneAnswer answer={answer} />
            </del>
          )}
          {answer.change === 'added' && (
            <ins className="font-semibold no-underline">
              <span className="sr-only">Ajouté&nbsp;: </span>+ <OneAnswer answer={answer} />
            </ins>
          )}
          {answer.change === 'kept' && <OneAnswer answer={answer} />}
        </li>
      ))}
    </ul>
  )
}

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
