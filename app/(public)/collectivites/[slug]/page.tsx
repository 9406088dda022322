import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CollectiviteView } from '@/components/collectivites/collectivite-view'
import { EventList } from '@/components/events/event-list'
import { GroupCards } from '@/components/groups/group-cards'
import { FreshnessBadge } from '@/components/partnerships/freshness-badge'
import { ListedDocuments } from '@/components/partnerships/listed-documents'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { collectivitePage } from '@/lib/collectivites/sheets/queries'
import { eventsHostedBy } from '@/lib/events/queries'
import { groupsOfCollectivite } from '@/lib/groups/queries'
import { neighboursAbroad } from '@/lib/partnerships/company/queries'
import { collectiviteDocuments } from '@/lib/partnerships/documents/queries'
import { partyPartnerships, partyProfile } from '@/lib/partnerships/profiles/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/collectivites/[slug]'>

const read = cache(collectivitePage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  const description = `Partenariats internationaux publiés au registre, pays, thèmes et premières années\u00a0: ${page.name}.`
  return { title: page.name, description, alternates: { canonical: routes.collectivite(page.slug) } }
}

export default async function Page({ params, searchParams }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const party = { collectiviteId: page.id }
  const asked = await searchParams
  const [list, documents, profile, neighbours, groups, events] = await Promise.all([
    partyPartnerships(VISITOR, party, pageNumber(asked.page)),
    collectiviteDocuments(VISITOR, page.id, pageNumber(asked.documents)),
    partyProfile(VISITOR, party),
    page.region && neighboursAbroad(VISITOR, page.id, page.region.code, 12),
    groupsOfCollectivite(page.id),
    eventsHostedBy(VISITOR, page.id, 10),
  ])
  const { on, freshness } = profile.lastVerified
  return (
    <CollectiviteView
      page={page}
      profile={profile}
      lists={{ partnerships: list, documents }}
      neighbours={neighbours}
      slots={{
        freshness: on && <FreshnessBadge freshness={freshness} verifiedOn={on} />,
        partnerships: list.total > 0 && <PartnershipList items={list.items} caption="Partenariats" />,
        documents: documents.total > 0 && <ListedDocuments items={documents.items} />,
        groups: groups.length > 0 && <GroupCards groups={groups} />,
        events: events.length > 0 && <EventList items={events} />,
      }}
    />
  )
}
