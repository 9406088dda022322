import { Alert } from '@/components/ui/alert'
import { cx } from '@/components/ui/cx'
import { DateText } from '@/components/ui/date-time'
import { daysLeftWords, legalGapSentences, legalStepTitles } from '@/lib/partnerships/labels'
import type { LegalStep, LegalTracker as Tracker } from '@/lib/partnerships/rules'

const stateWords: Record<LegalStep['state'], string> = {
  done: 'fait',
  ahead: 'à venir',
  over: 'passée',
  missing: 'date non renseignée',
}

const marks: Record<LegalStep['state'], string> = { done: '✓', ahead: '○', over: '!', missing: '?' }

const looks: Record<LegalStep['state'], string> = {
  done: 'border-brand-ink bg-brand-soft text-brand-ink',
  ahead: 'border-line-strong bg-surface text-muted',
  over: 'border-warning-ink bg-warning-soft text-warning-ink',
  missing: 'border-dashed border-line-strong bg-surface text-muted',
}

type LegalTrackerProps = {
  tracker: Tracker
  /** Parties and staff are told what is missing; the public reads what is known. */
  showsGaps?: boolean
  /** Side by side on a large screen. */
  isWide?: boolean
}

/** A convention on its way: délibération, signature, transmission, end. */
export function LegalTracker({ tracker, showsGaps = false, isWide = false }: LegalTrackerProps) {
  const { inForceSince, daysLeft, gaps } = tracker
  const steps = tracker.steps.filter(({ on }) => showsGaps || on)
  return (
    <div className="space-y-5">
      <ol
        className={cx(
          'space-y-4',
          isWide && 'sm:grid sm:grid-cols-2 sm:gap-x-6 sm:gap-y-5 sm:space-y-0 lg:grid-cols-4',
        )}
      >
        {steps.map(({ key, on, state }) => (
          <li key={key} className="flex gap-3">
            <span
              aria-hidden="true"
              className={cx(
                'flex size-8 shrink-0 items-center justify-center rounded-full border-2 font-semibold',
                looks[state],
              )}
            >
              {marks[state]}
            </span>
            <span className="min-w-0">
              <span className="block font-semibold">{legalStepTitles[key]}</span>
              <span className={cx('block text-fine', state === 'missing' && 'text-muted')}>
                {on ? (
                  <>
                    <DateText date={on} />
                    {state !== 'done' && ` (${stateWords[state]})`}
                  </>
                ) : (
                  stateWords.missing
                )}
                {key === 'transmission' && inForceSince && (
                  <>
                    {' – en vigueur depuis le '}
                    <DateText date={inForceSince} />
                  </>
                )}
                {key === 'expiry' && daysLeft !== null && ` – ${daysLeftWords(daysLeft)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {showsGaps && gaps.length > 0 && (
        <Alert tone="warning" title="À compléter">
          <ul className="list-disc space-y-1 pl-5">
            {gaps.map((gap) => (
              <li key={gap}>{legalGapSentences[gap]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
