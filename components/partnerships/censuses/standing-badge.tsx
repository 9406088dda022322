import { Badge, type Tone } from '@/components/ui/badge'
import { censusStates } from '@/lib/partnerships/censuses/labels'
import type { CensusRow } from '@/lib/partnerships/censuses/queries'

const tones: Record<CensusRow['standing'], Tone> = {
  DRAFT: 'neutral',
  OPEN: 'success',
  CLOSED: 'warning',
  PUBLISHED: 'info',
}

/** Where a census stands. */
export function StandingBadge({ standing }: { standing: CensusRow['standing'] }) {
  return <Badge tone={tones[standing]}>{censusStates[standing]}</Badge>
}
