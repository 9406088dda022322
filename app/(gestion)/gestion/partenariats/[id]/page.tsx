import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StaffFileView } from '@/components/partnerships/staff-file-view'
import { isPosting, requireSignedInOrPosting } from '@/lib/accounts/viewer'
import { staffFilePage } from '@/lib/partnerships/desk/queries'
import { routes } from '@/lib/platform/routes'
import { acceptAction, refuseAction, requestCorrectionAction } from './actions'

export const metadata: Metadata = { title: 'Dossier de partenariat' }

type Props = PageProps<'/gestion/partenariats/[id]'>

const notices: Record<string, string> = {
  ACCEPTED: 'Le dossier est accepté\u00a0: la fiche est publiée, et la collectivité prévenue.',
  TO_CORRECT: 'La demande est envoyée. Le dossier reviendra ici quand la collectivité l’aura complété.',
  REFUSED: 'Le dossier est refusé, et la collectivité prévenue.',
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const viewer = await requireSignedInOrPosting(routes.staffSubmission(id))
  const page = await staffFilePage(viewer, id)
  if (!page && viewer.kind !== 'visitor') notFound()
  const isJustDecided = (await searchParams).decide === 'oui'
  return (
    <StaffFileView
      page={page}
      actions={{
        accept: acceptAction.bind(null, id),
        requestCorrection: requestCorrectionAction.bind(null, id),
        refuse: refuseAction.bind(null, id),
      }}
      submissionKeys={[crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]}
      isPosting={!isJustDecided && (await isPosting())}
      notice={page && isJustDecided ? (notices[page.state] ?? null) : null}
    />
  )
}
