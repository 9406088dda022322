import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OdaNone } from '@/components/partnerships/oda-none'
import { OdaView } from '@/components/partnerships/oda-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { odaPage } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Déclaration d’aide publique au développement' }

export default async function Page({ searchParams }: PageProps<'/espace/apd'>) {
  const query = await searchParams
  const viewer = await requireSignedIn(routes.myOda, query)
  const page = await odaPage(viewer, query)
  if (page) return <OdaView page={page} />
  return query.collectivite ? notFound() : <OdaNone />
}
