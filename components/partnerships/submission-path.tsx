import { cx } from '@/components/ui/cx'
import type { FilePage } from '@/lib/partnerships/files/queries'
import { submissionNextSteps, submissionStates } from '@/lib/partnerships/submissions/labels'

type State = FilePage['state']

/** The way of a file, as far as it is known: « Brouillon → Déposé → Complément demandé → Décision ». */
function wayOf(state: State): { label: string; isCurrent: boolean; isDone: boolean }[] {
  const closed = state === 'ACCEPTED' || state === 'REFUSED' || state === 'ABANDONED'
  const way: State[] = state === 'TO_CORRECT' ? ['DRAFT', 'SUBMITTED', 'TO_CORRECT'] : ['DRAFT', 'SUBMITTED']
  if (closed) way.push(state)
  const current = way.indexOf(state)
  const known = way.map((step, index) => ({
    label: submissionStates[step],
    isCurrent: index === current,
    isDone: index < current,
  }))
  return closed ? known : [...known, { label: 'Décision', isCurrent: false, isDone: false }]
}

/** Where a file stands, and what happens next. */
export function SubmissionPath({ state }: { state: State }) {
  return (
    <div className="rounded-card border border-line bg-band p-5">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {wayOf(state).map(({ label, isCurrent, isDone }, index) => (
          <li key={label} className="flex items-center gap-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-muted">
                →
              </span>
            )}
            <span
              aria-current={isCurrent ? 'step' : undefined}
              className={cx(isCurrent ? 'font-semibold text-brand-ink' : 'text-muted')}
            >
              {label}
              {isDone && <span className="sr-only"> (fait)</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2">{submissionNextSteps[state]}</p>
    </div>
  )
}
