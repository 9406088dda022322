import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OdaDeskView } from '@/components/partnerships/oda-desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { odaDeskPage } from '@/lib/partnerships/oda-desk/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Déclaration APD' }

export default async function Page({ searchParams }: PageProps<'/gestion/apd'>) {
  const query = await searchParams
  const page = await odaDeskPage(await requireStaff(routes.staffOda, query), query)
  return page ? <OdaDeskView page={page} /> : notFound()
}
