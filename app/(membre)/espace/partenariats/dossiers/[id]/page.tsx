import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FileView } from '@/components/partnerships/file-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { filePage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Dossier de partenariat' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]'>

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const page = await filePage(await requireSignedIn(routes.submission(id)), id)
  if (!page) notFound()
  if (page.byStaff && page.state !== 'DRAFT') redirect(routes.staffSubmission(id))
  const isJustSubmitted = (await searchParams).depose === 'oui' && page.state === 'SUBMITTED'
  const notice = isJustSubmitted ? 'Le dossier est déposé. Un courriel vous le confirme.' : null
  return <FileView page={page} notice={notice} />
}
