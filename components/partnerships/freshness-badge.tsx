import { Badge, type Tone } from '@/components/ui/badge'
import { DateText } from '@/components/ui/date-time'
import { type Freshness, freshnessCalls } from '@/lib/partnerships/freshness/labels'

const tones: Record<Freshness, Tone> = {
  recente: 'success',
  'a-verifier': 'warning',
  ancienne: 'neutral',
  jamais: 'neutral',
}

type FreshnessBadgeProps = {
  /** As the query read it today: `freshnessOf(verifiedOn, today)`. */
  freshness: Freshness
  verifiedOn: Date | string | null
}

/** When the collectivité last vouched for a record; the words age with the day. */
export function FreshnessBadge({ freshness, verifiedOn }: FreshnessBadgeProps) {
  if (!verifiedOn) return <Badge tone={tones.jamais}>Pas encore vérifié</Badge>
  const call = freshnessCalls[freshness]
  return (
    <Badge tone={tones[freshness]}>
      <span>
        Vérifié le <DateText date={verifiedOn} />
        {call && ` · ${call}`}
      </span>
    </Badge>
  )
}
