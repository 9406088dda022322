import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddAuthorityView } from '@/components/partnerships/add-authority-view'
import { requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { addAuthorityPage } from '@/lib/partnerships/drafting/queries'
import { routes } from '@/lib/platform/routes'
import { addPartyAction } from '../actions'

export const metadata: Metadata = { title: 'Ajouter une autorité partenaire' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]/ajouter-autorite'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const viewer = await requireSignedInOrPosting(routes.submission(id))
  const page = await withPostedForm(viewer, (reader) => addAuthorityPage(reader, id, query))
  if (!page) notFound()
  return (
    <AddAuthorityView
      page={page}
      choose={addPartyAction.bind(null, id, 'partner')}
      declare={addPartyAction.bind(null, id, 'new-partner')}
    />
  )
}
