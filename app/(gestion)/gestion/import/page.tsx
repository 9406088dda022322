import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportListView } from '@/components/partnerships/import-list-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { importsPage } from '@/lib/partnerships/imports/queries'
import { routes } from '@/lib/platform/routes'
import { uploadAction } from './actions'

export const metadata: Metadata = { title: 'Corriger le registre au tableur' }

export default async function Page({ searchParams }: PageProps<'/gestion/import'>) {
  const viewer = await requireSignedInOrPosting(routes.staffImport)
  const page = await importsPage(viewer, await searchParams)
  if (!page && viewer.kind !== 'visitor') notFound()
  return <ImportListView page={page} upload={uploadAction} submissionKey={crypto.randomUUID()} />
}
