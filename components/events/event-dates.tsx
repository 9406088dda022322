import { DateText, DateTimeText } from '@/components/ui/date-time'
import type { EventDates as Dates } from '@/lib/events/rules'

/** When a meeting takes place, no more precisely than is known; hours only when it holds within a day. */
export function EventDates({ dates }: { dates: Dates }) {
  if (dates.precision === 'time' && dates.end === null) {
    return <DateTimeText value={dates.startsAt} end={dates.endsAt} zone={dates.zone} />
  }
  return <DateText date={dates.start} end={dates.end} />
}
