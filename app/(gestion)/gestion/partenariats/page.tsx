import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StaffFilesView } from '@/components/partnerships/staff-files-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { staffFilesPage } from '@/lib/partnerships/desk/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Dossiers de partenariat' }

export default async function Page({ searchParams }: PageProps<'/gestion/partenariats'>) {
  const query = await searchParams
  const viewer = await requireStaff(routes.staffPartnerships, query)
  const page = await staffFilesPage(viewer, query)
  return page ? <StaffFilesView page={page} /> : notFound()
}
