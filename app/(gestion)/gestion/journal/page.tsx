import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JournalView } from '@/components/moderation/journal-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { journalFilters, journalPage } from '@/lib/moderation/journal/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Journal' }

export default async function Page({ searchParams }: PageProps<'/gestion/journal'>) {
  const query = await searchParams
  const filters = { ...journalFilters(query), page: pageNumber(query.page) }
  const journal = await journalPage(await requireStaff(routes.staffJournal, query), filters)
  return journal ? <JournalView journal={journal} filters={filters} /> : notFound()
}
