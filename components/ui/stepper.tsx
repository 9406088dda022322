import { cx } from './cx'

type StepperProps = {
  /** Titles of the steps, eight at most. */
  steps: string[]
  /** Current step, from 1. */
  current: number
}

/** Where one is in a form of several pages, with the title of this step and of the next. */
export function Stepper({ steps, current }: StepperProps) {
  const next = steps[current]
  return (
    <div className="mb-8">
      <p className="text-fine text-muted">
        Étape {current} sur {steps.length}
      </p>
      <h2 className="mt-1 text-h2">{steps[current - 1]}</h2>
      <ol aria-hidden="true" className="mt-4 flex gap-1.5">
        {steps.map((step, index) => (
          <li
            key={step}
            className={cx(
              'h-1.5 grow rounded-full',
              index + 1 < current && 'bg-brand-ink',
              index + 1 === current && 'bg-accent',
              index + 1 > current && 'bg-line',
            )}
          />
        ))}
      </ol>
      {next && (
        <p className="mt-3 text-fine text-muted">
          Étape suivante&nbsp;: <span className="text-ink">{next}</span>
        </p>
      )}
    </div>
  )
}
