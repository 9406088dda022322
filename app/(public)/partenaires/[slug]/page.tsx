import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PartnerView } from '@/components/collectivites/partner-view'
import { CountryShape } from '@/components/map/country-shape'
import { FreshnessBadge } from '@/components/partnerships/freshness-badge'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { partnerPage } from '@/lib/collectivites/sheets/queries'
import { otherPartners, othersInCountry } from '@/lib/partnerships/company/queries'
import { partyPartnerships, partyProfile } from '@/lib/partnerships/profiles/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/partenaires/[slug]'>

const read = cache(partnerPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).slug)
  if (!page) return {}
  const description = `Les collectivités françaises partenaires de ${page.name}, ${page.country.inName}.`
  return {
    title: `${page.name} (${page.country.name})`,
    description,
    alternates: { canonical: routes.partner(page.slug) },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const { id, country, place } = page
  const [list, profile, others, siblings] = await Promise.all([
    partyPartnerships(VISITOR, { partnerId: id }, pageNumber((await searchParams).page)),
    partyProfile(VISITOR, { partnerId: id }),
    othersInCountry(VISITOR, id, country.code, 12),
    otherPartners(VISITOR, id, country.code, 30),
  ])
  const { on, freshness } = profile.lastVerified
  return (
    <PartnerView
      page={page}
      ornament={<CountryShape numerics={[country.numeric]} places={place ? [place] : []} />}
      profile={profile}
      list={list}
      others={others}
      siblings={siblings}
      slots={{
        freshness: on && <FreshnessBadge freshness={freshness} verifiedOn={on} />,
        partnerships: list.total > 0 && (
          <PartnershipList items={list.items} caption={`Partenariats\u00a0: ${page.name}`} />
        ),
      }}
    />
  )
}
