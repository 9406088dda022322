import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordStaffList } from '@/components/partnerships/record-staff-list'
import { requireStaff } from '@/lib/accounts/viewer'
import { staffRecordsPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Fiches du registre' }

export default async function Page({ searchParams }: PageProps<'/gestion/partenariats/fiches'>) {
  const query = await searchParams
  const page = await staffRecordsPage(await requireStaff(routes.staffRecords, query), query)
  return page ? <RecordStaffList page={page} /> : notFound()
}
