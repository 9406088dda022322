import { Badge } from '@/components/ui/badge'
import { eventAudiences, eventModes, eventStatuses } from '@/lib/events/labels'
import type { EventCard } from '@/lib/events/queries'

type BadgesProps = { event: Pick<EventCard, 'mode' | 'status' | 'audience' | 'isDemo'> }

/** What sets a meeting apart: called off, by video, for members, invented. */
export function EventBadges({ event }: BadgesProps) {
  const status = eventStatuses[event.status]
  const mode = eventModes[event.mode]
  const audience = eventAudiences[event.audience]
  return (
    <>
      {status && <Badge tone={event.status === 'CANCELLED' ? 'danger' : 'warning'}>{status}</Badge>}
      {mode && <Badge>{mode}</Badge>}
      {audience && <Badge tone="brand">{audience}</Badge>}
      {event.isDemo && <Badge tone="info">Exemple fictif</Badge>}
    </>
  )
}
