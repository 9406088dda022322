import { DateText } from '@/components/ui/date-time'
import { Timeline } from '@/components/ui/timeline'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'

/** How the status of a partnership changed. */
export function StatusHistory({ changes }: { changes: RecordPage['statusChanges'] }) {
  return (
    <Timeline
      headingLevel={4}
      entries={changes.map(({ status, onDate }) => ({
        key: `${onDate} ${status}`,
        date: <DateText date={onDate} />,
        title: partnershipStatuses[status],
      }))}
    />
  )
}
