import type { Metadata } from 'next'
import { groupPlaces } from '@/components/groups/group-places'
import { GroupsView } from '@/components/groups/groups-view'
import { WorldMap } from '@/components/map/world-map'
import { groupList } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Groupes-pays et dynamiques',
  description:
    'Les groupes de collectivités françaises par pays, par région du monde et par thème, avec leur histoire et leurs rencontres.',
  alternates: { canonical: routes.groups },
}

export default async function Page() {
  const groups = await groupList()
  return (
    <GroupsView
      groups={groups}
      map={
        <WorldMap label="Carte des groupes-pays" places={groupPlaces(groups)}>
          Les pays qui ont un groupe, les mêmes que dans la liste. Fond de carte&nbsp;: Natural Earth&nbsp;;
          le tracé des frontières n’a pas de valeur juridique.
        </WorldMap>
      }
    />
  )
}
