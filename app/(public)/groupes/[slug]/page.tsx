import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AssociationList } from '@/components/collectivites/association-list'
import { GroupView } from '@/components/groups/group-view'
import { CountryShape } from '@/components/map/country-shape'
import { partnerPlaces } from '@/lib/collectivites/countries/queries'
import { groupPage } from '@/lib/groups/presentation/queries'
import { routes } from '@/lib/platform/routes'
import { subjectSlots } from '../../subject-slots'

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
  const { id: groupId, name, kind, countries, members, associations } = page
  const countryCodes = countries.map(({ code }) => code)
  const [places, subject] = await Promise.all([
    partnerPlaces(countryCodes),
    subjectSlots({
      name,
      countryCodes,
      // Meetings about one of five countries are not those of their common group.
      events: { groupId, ...(kind === 'PAYS' && { countryCodes }) },
      texts: { groupId },
      members,
    }),
  ])
  return (
    <GroupView
      page={page}
      ornament={<CountryShape numerics={countries.map(({ numeric }) => numeric)} places={places} />}
      register={subject.register}
      slots={{
        ...subject.slots,
        associations: associations.length > 0 && <AssociationList items={associations} />,
      }}
    />
  )
}
