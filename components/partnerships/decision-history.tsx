import { DateTimeText } from '@/components/ui/date-time'
import { Timeline } from '@/components/ui/timeline'
import { decisionKinds } from '@/lib/partnerships/submissions/labels'

type Decision = {
  kind: keyof typeof decisionKinds
  message: string | null
  decidedAt: Date
  /** Who decided; told to staff only. */
  decidedBy?: string
}

/** Decisions taken on a file, latest first, with the words sent. */
export function DecisionHistory({ decisions }: { decisions: Decision[] }) {
  return (
    <Timeline
      headingLevel={4}
      entries={decisions.map(({ kind, message, decidedAt, decidedBy }) => ({
        key: decidedAt.toISOString(),
        date: <DateTimeText value={decidedAt} />,
        title: decidedBy ? `${decisionKinds[kind]} – ${decidedBy}` : decisionKinds[kind],
        children: message && <p className="whitespace-pre-line">{message}</p>,
      }))}
    />
  )
}
