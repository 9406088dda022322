import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddDocumentView } from '@/components/partnerships/add-document-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { addDocumentPage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'
import { attachDocumentAction } from '../actions'

export const metadata: Metadata = { title: 'Ajouter un document' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]/ajouter-document'>

export default async function Page({ params }: Props) {
  const { id } = await params
  const viewer = await requireSignedInOrPosting(routes.submission(id))
  if (!(await withPostedForm(viewer, (reader) => addDocumentPage(reader, id)))) notFound()
  const attach = attachDocumentAction.bind(null, id)
  return <AddDocumentView id={id} attach={attach} submissionKey={crypto.randomUUID()} />
}
