import { CollectiviteNames } from '@/components/collectivites/collectivite-names'
import { ArticleList } from '@/components/content/article-list'
import { PublicationList } from '@/components/content/publication-list'
import { EventList } from '@/components/events/event-list'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { latestArticles, publicationsOf } from '@/lib/content/queries'
import { pastEvents, upcomingEvents } from '@/lib/events/queries'
import type { GroupMember } from '@/lib/groups/presentation/queries'
import { engagedCollectivites, partnershipsOfCountries } from '@/lib/partnerships/queries'

type Subject = {
  name: string
  countryCodes: string[]
  events: { groupId?: string; countryCodes?: string[] }
  texts: { groupId: string } | { countryCode: string }
  /** Collectivités that take part beyond what the register says. */
  members?: GroupMember[]
}

/** What partnerships, events and texts know of a group or a country; nothing where there is none. */
export async function subjectSlots({ name, countryCodes, events, texts, members = [] }: Subject) {
  const [partnerships, engaged, upcoming, past, news, publications] = await Promise.all([
    partnershipsOfCountries(VISITOR, countryCodes, 15),
    engagedCollectivites(VISITOR, countryCodes, 60),
    upcomingEvents(VISITOR, { ...events, limit: 4 }),
    pastEvents(VISITOR, { ...events, limit: 6 }),
    latestArticles(VISITOR, { ...texts, limit: 5 }),
    publicationsOf(VISITOR, { ...texts, limit: 5 }),
  ])
  const { items, total, collectiviteCount } = partnerships
  const names = [...engaged.items, ...members]
  return {
    register: { partnerships: total, collectivites: collectiviteCount, shown: items.length },
    slots: {
      partnerships: total > 0 && <PartnershipList items={items} caption={`Partenariats\u00a0: ${name}`} />,
      collectivites: names.length > 0 && <CollectiviteNames items={names} total={engaged.total} />,
      upcoming: upcoming.length > 0 && <EventList items={upcoming} />,
      past: past.length > 0 && <EventList items={past} />,
      news: news.length > 0 && <ArticleList items={news} />,
      publications: publications.length > 0 && <PublicationList items={publications} />,
    },
  }
}
