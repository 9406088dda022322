import { Badge, type Tone } from '@/components/ui/badge'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import type { PartnershipCard } from '@/lib/partnerships/queries'

type Status = NonNullable<PartnershipCard['status']>

const tones: Record<Status, Tone> = {
  EN_PROJET: 'info',
  EN_COURS: 'success',
  SUSPENDU: 'warning',
  TERMINE: 'neutral',
}

/** Where a partnership stands. */
export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={tones[status]}>{partnershipStatuses[status]}</Badge>
}
