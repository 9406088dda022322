import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordStaffList } from '@/components/partnerships/record-staff-list'
import { requireStaff } from '@/lib/accounts/viewer'
import { staffRecordsPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Fiches du registre' }

export default async function Page({ searchParams }: PageProps<'/gestion/partenariats/fiches'>) {
  const page = await staffRecordsPage(await requireStaff(routes.staffRecords), await searchParams)
  return page ? <RecordStaffList page={page} /> : notFound()
}
