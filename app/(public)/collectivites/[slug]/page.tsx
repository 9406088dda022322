import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CollectiviteView } from '@/components/collectivites/collectivite-view'
import { EventList } from '@/components/events/event-list'
import { GroupCards } from '@/components/groups/group-cards'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { collectivitePage } from '@/lib/collectivites/sheets/queries'
import { eventsHostedBy } from '@/lib/events/queries'
import { groupsOfCollectivite } from '@/lib/groups/queries'
import { partnershipsOfCollectivite } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/collectivites/[slug]'>

const read = cache(collectivitePage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  const description = `Les partenariats internationaux publiés au registre\u00a0: ${page.name}.`
  return { title: page.name, description, alternates: { canonical: routes.collectivite(page.slug) } }
}

export default async function Page({ params }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const [{ items, total }, groups, events] = await Promise.all([
    partnershipsOfCollectivite(VISITOR, page.id, 50),
    groupsOfCollectivite(page.id),
    eventsHostedBy(VISITOR, page.id, 10),
  ])
  return (
    <CollectiviteView
      page={page}
      register={{ total, shown: items.length }}
      slots={{
        partnerships: total > 0 && (
          <PartnershipList items={items} caption={`Partenariats\u00a0: ${page.name}`} />
        ),
        groups: groups.length > 0 && <GroupCards groups={groups} />,
        events: events.length > 0 && <EventList items={events} />,
      }}
    />
  )
}
