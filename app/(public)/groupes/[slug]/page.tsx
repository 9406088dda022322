import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AssociationList } from '@/components/collectivites/association-list'
import { CollectiviteNames } from '@/components/collectivites/collectivite-names'
import { ArticleList } from '@/components/content/article-list'
import { PublicationList } from '@/components/content/publication-list'
import { EventList } from '@/components/events/event-list'
import { GroupView } from '@/components/groups/group-view'
import { CountryShape } from '@/components/map/country-shape'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { partnerPlaces } from '@/lib/collectivites/countries/queries'
import { latestArticles, publicationsOf } from '@/lib/content/queries'
import { pastEvents, upcomingEvents } from '@/lib/events/queries'
import { groupPage } from '@/lib/groups/queries'
import { engagedCollectivites, partnershipsOfCountries } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/groupes/[slug]'>

const read = cache(groupPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  return { title: page.name, description: page.summary, alternates: { canonical: routes.group(page.slug) } }
}

export default async function Page({ params }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const codes = page.countries.map(({ code }) => code)
  const about = { groupId: page.id, ...(page.kind === 'PAYS' && { countryCodes: codes }) }
  const [places, partnerships, engaged, upcoming, past, news, publications] = await Promise.all([
    partnerPlaces(codes),
    partnershipsOfCountries(VISITOR, codes, 15),
    engagedCollectivites(VISITOR, codes, 60),
    upcomingEvents(VISITOR, { ...about, limit: 4 }),
    pastEvents(VISITOR, { ...about, limit: 6 }),
    latestArticles(VISITOR, { groupId: page.id, limit: 5 }),
    publicationsOf(VISITOR, { groupId: page.id, limit: 5 }),
  ])
  return (
    <GroupView
      page={page}
      ornament={<CountryShape numerics={page.countries.map(({ numeric }) => numeric)} places={places} />}
      register={{
        partnerships: partnerships.total,
        collectivites: partnerships.collectiviteCount,
        shown: partnerships.items.length,
      }}
      slots={{
        upcoming: upcoming.length > 0 && <EventList items={upcoming} />,
        partnerships: partnerships.total > 0 && (
          <PartnershipList items={partnerships.items} caption={`Partenariats\u00a0: ${page.name}`} />
        ),
        collectivites: engaged.total > 0 && <CollectiviteNames items={engaged.items} />,
        past: past.length > 0 && <EventList items={past} />,
        news: news.length > 0 && <ArticleList items={news} />,
        publications: publications.length > 0 && <PublicationList items={publications} />,
        associations: page.associations.length > 0 && <AssociationList items={page.associations} />,
      }}
    />
  )
}
