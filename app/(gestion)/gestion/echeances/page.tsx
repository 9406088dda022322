import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeadlineView } from '@/components/partnerships/deadline-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { deadlinesPage } from '@/lib/partnerships/deadlines/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Échéances' }

export default async function Page({ searchParams }: PageProps<'/gestion/echeances'>) {
  const query = await searchParams
  const page = await deadlinesPage(await requireStaff(routes.staffDeadlines, query), query)
  return page ? <DeadlineView page={page} /> : notFound()
}
