import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AbandonView } from '@/components/partnerships/abandon-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { filePage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'
import { abandonAction } from '../actions'

export const metadata: Metadata = { title: 'Abandonner un dossier' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]/abandonner'>

export default async function Page({ params }: Props) {
  const { id } = await params
  const page = await filePage(await requireSignedIn(routes.abandonSubmission(id)), id)
  if (!page) notFound()
  if (!page.canAbandon) redirect(routes.submission(id))
  return <AbandonView page={page} action={abandonAction.bind(null, id)} submissionKey={crypto.randomUUID()} />
}
