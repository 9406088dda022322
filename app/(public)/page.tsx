import type { Metadata } from 'next'
import { ArticleList } from '@/components/content/article-list'
import { EventList } from '@/components/events/event-list'
import { GroupIndex } from '@/components/groups/group-index'
import { GroupLinks } from '@/components/groups/group-links'
import { groupPlaces } from '@/components/groups/group-places'
import { HomeView } from '@/components/home/home-view'
import { WorldMap } from '@/components/map/world-map'
import { VISITOR } from '@/lib/accounts/policy'
import { latestArticles } from '@/lib/content/queries'
import { upcomingEvents } from '@/lib/events/queries'
import { runningGroups } from '@/lib/groups/queries'
import { registerFigures } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { alternates: { canonical: routes.home } }

export default async function Page() {
  const [figures, groups, events, news] = await Promise.all([
    registerFigures(VISITOR),
    runningGroups(),
    upcomingEvents(VISITOR, { limit: 4 }),
    latestArticles(VISITOR, { limit: 4 }),
  ])
  return (
    <HomeView
      figures={figures}
      groupIndex={<GroupIndex groups={groups} />}
      map={<WorldMap label="Carte des groupes-pays" places={groupPlaces(groups)} />}
      otherGroups={<GroupLinks groups={groups} title="Au-delà d’un pays" />}
      events={events.length > 0 && <EventList items={events} />}
      news={news.length > 0 && <ArticleList items={news} />}
    />
  )
}
