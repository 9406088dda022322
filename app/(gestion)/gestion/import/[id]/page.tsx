import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportView } from '@/components/partnerships/import-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { importPage } from '@/lib/partnerships/imports/queries'
import { routes } from '@/lib/platform/routes'
import { decideAction, undoAction } from './actions'

export const metadata: Metadata = { title: 'Feuille de correction' }

export default async function Page({ params, searchParams }: PageProps<'/gestion/import/[id]'>) {
  const { id } = await params
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.staffImportOf(id), query)
  const page = await importPage(viewer, id, query)
  if (!page && viewer.kind !== 'visitor') notFound()
  return (
    <ImportView
      page={page}
      done={query}
      decide={decideAction.bind(null, id)}
      undo={undoAction.bind(null, id)}
    />
  )
}
