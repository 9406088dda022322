import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DashboardView } from '@/components/accounts/dashboard-view'
import { EventList } from '@/components/events/event-list'
import { MyRegistrations } from '@/components/events/my-registrations'
import { CampaignAtHand } from '@/components/partnerships/campaign-at-hand'
import { CensusesToAnswer } from '@/components/partnerships/censuses/censuses-to-answer'
import { FilesAtHand } from '@/components/partnerships/files-at-hand'
import { isStaff } from '@/lib/accounts/policy'
import { profilePage } from '@/lib/accounts/queries'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { myNextRegistrations } from '@/lib/events/member-agenda/queries'
import { upcomingEvents } from '@/lib/events/queries'
import { censusesToAnswer } from '@/lib/partnerships/census-answers/queries'
import { myPartnershipsPage } from '@/lib/partnerships/files/queries'
import { upkeepAtHand } from '@/lib/partnerships/upkeep/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Tableau de bord' }

export default async function Page() {
  const viewer = await requireSignedIn(routes.member)
  if (isStaff(viewer)) redirect(routes.staff)
  const [profile, upkeep, censuses, partnerships, registrations, meetings] = await Promise.all([
    profilePage(viewer),
    upkeepAtHand(viewer),
    censusesToAnswer(viewer),
    myPartnershipsPage(viewer, {}),
    myNextRegistrations(viewer, 5),
    upcomingEvents(viewer, { limit: 4 }),
  ])
  if (!profile) notFound()
  return (
    <DashboardView
      profile={profile}
      upkeep={upkeep && <CampaignAtHand {...upkeep} />}
      censuses={censuses.length > 0 && <CensusesToAnswer censuses={censuses} />}
      files={<FilesAtHand page={partnerships} />}
      registrations={registrations.length > 0 && <MyRegistrations registrations={registrations} />}
      meetings={meetings.length > 0 && <EventList items={meetings} />}
    />
  )
}
