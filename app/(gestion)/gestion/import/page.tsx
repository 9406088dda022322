import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportListView } from '@/components/partnerships/import-list-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { importsPage } from '@/lib/partnerships/imports/queries'
import { routes } from '@/lib/platform/routes'
import { uploadAction } from './actions'

export const metadata: Metadata = { title: 'Corriger le registre au tableur' }

export default async function Page({ searchParams }: PageProps<'/gestion/import'>) {
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.staffImport, query)
  const page = await importsPage(viewer, query)
  if (!page && viewer.kind !== 'visitor') notFound()
  return <ImportListView page={page} upload={uploadAction} submissionKey={crypto.randomUUID()} />
}
