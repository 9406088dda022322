import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskView } from '@/components/content/desk-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { deskPage } from '@/lib/content/desk/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Actualités à gérer' }

export default async function Page({ searchParams }: PageProps<'/gestion/actualites'>) {
  const query = await searchParams
  const page = await deskPage(await requireStaff(routes.staffNews, query), query)
  return page ? <DeskView page={page} /> : notFound()
}
