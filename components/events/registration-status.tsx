import { Badge, type Tone } from '@/components/ui/badge'
import { registrationStatuses } from '@/lib/events/registrations/labels'
import type { RegistrationPage } from '@/lib/events/registrations/queries'

const tones: Record<RegistrationPage['status'], Tone> = {
  PENDING: 'warning',
  CONFIRMED: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
}

/** Where a delegation stands. */
export function RegistrationStatus({ status }: { status: RegistrationPage['status'] }) {
  return <Badge tone={tones[status]}>{registrationStatuses[status]}</Badge>
}
