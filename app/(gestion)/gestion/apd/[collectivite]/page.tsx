import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OdaView } from '@/components/partnerships/oda-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { odaPage } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Feuille de déclaration APD' }

export default async function Page({ params, searchParams }: PageProps<'/gestion/apd/[collectivite]'>) {
  const { collectivite } = await params
  const query = await searchParams
  const viewer = await requireStaff(routes.staffOdaSheet(collectivite), query)
  const page = await odaPage(viewer, { ...query, collectivite })
  return page ? <OdaView page={page} isDesk /> : notFound()
}
