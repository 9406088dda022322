import { Badge, type Tone } from '@/components/ui/badge'
import { searchStandings } from '@/lib/partnerships/searches/labels'
import type { Standing } from '@/lib/partnerships/searches/rules'

const tones: Record<Standing, Tone> = {
  AWAITING_EMAIL: 'neutral',
  SUBMITTED: 'warning',
  PUBLISHED: 'success',
  EXPIRED: 'neutral',
  REFUSED: 'danger',
  CLOSED: 'neutral',
}

/** Where a notice stands. */
export function SearchBadge({ standing }: { standing: Standing }) {
  return <Badge tone={tones[standing]}>{searchStandings[standing]}</Badge>
}
