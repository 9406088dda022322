import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PartnerView } from '@/components/collectivites/partner-view'
import { CountryShape } from '@/components/map/country-shape'
import { PartnershipList } from '@/components/partnerships/partnership-list'
import { VISITOR } from '@/lib/accounts/policy'
import { partnerPage } from '@/lib/collectivites/sheets/queries'
import { partnershipsOfPartner } from '@/lib/partnerships/queries'
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

export default async function Page({ params }: Props) {
  const page = await read((await params).slug)
  if (!page) notFound()
  const { items, total } = await partnershipsOfPartner(VISITOR, page.id, 50)
  return (
    <PartnerView
      page={page}
      ornament={<CountryShape numerics={[page.country.numeric]} places={page.place ? [page.place] : []} />}
      register={{ total, shown: items.length }}
      partnerships={
        total > 0 && <PartnershipList items={items} caption={`Partenariats\u00a0: ${page.name}`} />
      }
    />
  )
}
