import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddCollectiviteView } from '@/components/partnerships/add-collectivite-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { addCollectivitePage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'
import { addPartyAction } from '../actions'

export const metadata: Metadata = { title: 'Ajouter une collectivité française' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]/ajouter-collectivite'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.submission(id))
  const page = await withPostedForm(viewer, (reader) => addCollectivitePage(reader, id, query))
  if (!page) notFound()
  return <AddCollectiviteView page={page} choose={addPartyAction.bind(null, id, 'collectivite')} />
}
