import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CollectiviteNames } from '@/components/collectivites/collectivite-names'
import { CountryView } from '@/components/collectivites/country-view'
import { ArticleList } from '@/components/content/article-list'
import { PublicationList } from '@/components/content/publication-list'
import { EventList } from '@/components/events/event-list'
import { FundCards } from '@/components/groups/fund-cards'
import { GroupCards } from '@/components/groups/group-cards'
import { CountryShape } from '@/components/map/country-shape'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { countryPage } from '@/lib/collectivites/countries/queries'
import { latestArticles, publicationsOf } from '@/lib/content/queries'
import { pastEvents, upcomingEvents } from '@/lib/events/queries'
import { fundsOfCountry } from '@/lib/groups/funds/queries'
import { groupsOfCountry } from '@/lib/groups/queries'
import { engagedCollectivites, partnershipsOfCountries } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/pays/[slug]'>

const read = cache(countryPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  const description = `Partenariats, rencontres et publications des collectivités françaises ${page.inName}.`
  return { title: page.name, description, alternates: { canonical: routes.country(page.slug) } }
}

export default async function Page({ params }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const { code: countryCode, name } = page
  const codes = [countryCode]
  const [groups, funds, partnerships, engaged, upcoming, past, news, publications] = await Promise.all([
    groupsOfCountry(countryCode),
    fundsOfCountry(countryCode),
    partnershipsOfCountries(VISITOR, codes, 15),
    engagedCollectivites(VISITOR, codes, 60),
    upcomingEvents(VISITOR, { countryCodes: codes, limit: 4 }),
    pastEvents(VISITOR, { countryCodes: codes, limit: 6 }),
    latestArticles(VISITOR, { countryCode, limit: 5 }),
    publicationsOf(VISITOR, { countryCode, limit: 5 }),
  ])
  const { total, items, collectiviteCount } = partnerships
  return (
    <CountryView
      page={page}
      ornament={<CountryShape numerics={[page.numeric]} places={page.places} />}
      register={{ partnerships: total, collectivites: collectiviteCount, shown: items.length }}
      slots={{
        groups: groups.length > 0 && <GroupCards groups={groups} />,
        upcoming: upcoming.length > 0 && <EventList items={upcoming} />,
        partnerships: total > 0 && <PartnershipList items={items} caption={`Partenariats\u00a0: ${name}`} />,
        collectivites: engaged.total > 0 && <CollectiviteNames items={engaged.items} />,
        past: past.length > 0 && <EventList items={past} />,
        news: news.length > 0 && <ArticleList items={news} />,
        publications: publications.length > 0 && <PublicationList items={publications} />,
        funds: funds.length > 0 && <FundCards funds={funds} />,
      }}
    />
  )
}
