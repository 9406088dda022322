import { DateText } from '@/components/ui/date-time'
import { Timeline } from '@/components/ui/timeline'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import type { RecordEvent } from '@/lib/partnerships/record/queries'

const titles: Record<Exclude<RecordEvent['kind'], 'status'>, string> = {
  published: 'Fiche publiée',
  changed: 'Fiche modifiée',
  verified: 'Fiche vérifiée',
}

/** What happened to a partnership and to its record, in dates, latest first. */
export function RecordHistory({ events }: { events: RecordEvent[] }) {
  return (
    <Timeline
      headingLevel={3}
      entries={events.map((event) => ({
        key: `${event.kind} ${event.kind === 'status' ? event.status : ''} ${String(event.on)}`,
        date: <DateText date={event.on} />,
        title:
          event.kind === 'status'
            ? `Statut\u00a0: ${partnershipStatuses[event.status].toLowerCase()}`
            : titles[event.kind],
      }))}
    />
  )
}
