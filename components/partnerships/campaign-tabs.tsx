import { NavTabs } from '@/components/ui/nav-tabs'
import { routes } from '@/lib/platform/routes'

/** The two things a member is asked about its published records. */
export function CampaignTabs({ current }: { current: 'verification' | 'confirmations' }) {
  return (
    <NavTabs
      label="Vérifier et confirmer"
      tabs={[
        {
          href: routes.myVerification,
          label: 'Vérification annuelle',
          isCurrent: current === 'verification',
        },
        {
          href: routes.myConfirmations,
          label: 'Participations à confirmer',
          isCurrent: current === 'confirmations',
        },
      ]}
    />
  )
}
