import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CountryFigures } from '@/components/collectivites/country-figures'
import { CountryView } from '@/components/collectivites/country-view'
import { FundCards } from '@/components/groups/fund-cards'
import { GroupCards } from '@/components/groups/group-cards'
import { CountryShape } from '@/components/map/country-shape'
import { CensusCards } from '@/components/partnerships/censuses/census-cards'
import { VISITOR } from '@/lib/accounts/policy'
import { countryPage } from '@/lib/collectivites/countries/queries'
import { fundsOfCountry } from '@/lib/groups/funds/queries'
import { groupsOfCountry } from '@/lib/groups/queries'
import { censusesOfCountry } from '@/lib/partnerships/census-syntheses/queries'
import { figuresOf } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'
import { subjectSlots } from '../../subject-slots'

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
  const { code, name } = page
  const countryCodes = [code]
  const [groups, funds, figures, censuses, subject] = await Promise.all([
    groupsOfCountry(code),
    fundsOfCountry(code),
    figuresOf(VISITOR, { pays: page.slug }, ['region', 'theme', 'nature', 'statut', 'annee']),
    censusesOfCountry(code),
    subjectSlots({ name, countryCodes, events: { countryCodes }, texts: { countryCode: code } }),
  ])
  return (
    <CountryView
      page={page}
      ornament={<CountryShape numerics={[page.numeric]} places={page.places} />}
      register={subject.register}
      slots={{
        ...subject.slots,
        censuses: censuses.length > 0 && <CensusCards censuses={censuses} headingLevel={3} />,
        figures: subject.register.partnerships > 1 && <CountryFigures page={page} figures={figures} />,
        groups: groups.length > 0 && <GroupCards groups={groups} />,
        funds: funds.length > 0 && <FundCards funds={funds} />,
      }}
    />
  )
}
