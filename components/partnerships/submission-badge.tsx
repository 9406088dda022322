import { Badge, type Tone } from '@/components/ui/badge'
import type { FileCard } from '@/lib/partnerships/files/queries'
import { submissionStates } from '@/lib/partnerships/submissions/labels'

type State = FileCard['state']

const tones: Record<State, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  TO_CORRECT: 'warning',
  ACCEPTED: 'success',
  REFUSED: 'danger',
  ABANDONED: 'neutral',
}

/** State of a file, in its own words. */
export function SubmissionBadge({ state }: { state: State }) {
  return <Badge tone={tones[state]}>{submissionStates[state]}</Badge>
}
