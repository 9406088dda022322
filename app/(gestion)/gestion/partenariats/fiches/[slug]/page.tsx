import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordStaffView } from '@/components/partnerships/record-staff-view'
import { requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { wholeRecordPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'
import { archiveAction, correctAction, restoreAction } from './actions'

export const metadata: Metadata = { title: 'Fiche du registre' }

type Props = PageProps<'/gestion/partenariats/fiches/[slug]'>

const notices: Record<string, string> = {
  retiree: 'La fiche est retirée du registre, et ses référents prévenus. Vous pouvez la rétablir ci-dessous.',
  retablie: 'La fiche est de nouveau visible dans le registre.',
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const viewer = await requireSignedInOrPosting(routes.staffRecord(slug))
  const page = viewer.kind === 'staff' ? await wholeRecordPage(viewer, slug) : null
  if (!page && viewer.kind !== 'visitor') notFound()
  return (
    <RecordStaffView
      page={page}
      notice={notices[String((await searchParams).fait)] ?? null}
      actions={{
        correct: correctAction.bind(null, slug),
        archive: archiveAction.bind(null, slug),
        restore: restoreAction.bind(null, slug),
      }}
      submissionKeys={[crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]}
    />
  )
}
