import { isStaff, type Viewer } from '@/lib/accounts/policy'

/** `run`: start, follow, remind, close, export; `mail`: the worker’s own work. */
export type CampaignAction = 'run' | 'mail'

/** The yearly check is run by CUF; what members answer is in lib/partnerships/verification. */
export function may(viewer: Viewer, action: CampaignAction): boolean {
  return action === 'mail' ? viewer.kind === 'system' : isStaff(viewer)
}
