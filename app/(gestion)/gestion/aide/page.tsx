import type { Metadata } from 'next'
import { HelpView } from '@/components/moderation/help-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Aide' }

export default async function Page() {
  await requireStaff(routes.staffHelp)
  return <HelpView />
}
