import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { StepView } from '@/components/partnerships/steps/step-view'
import { isPosting, requireSignedInOrPosting, withPostedForm } from '@/lib/accounts/viewer'
import { stepPage } from '@/lib/partnerships/drafting/queries'
import { filePage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'
import { saveStepAction, submitAction } from '../actions'

export const metadata: Metadata = { title: 'Dossier de partenariat' }

type Props = PageProps<'/espace/partenariats/dossiers/[id]/[step]'>

export default async function Page({ params, searchParams }: Props) {
  const { id, step } = await params
  const viewer = await requireSignedInOrPosting(routes.submissionStep(id, step))
  const posting = await isPosting()
  const page = await withPostedForm(viewer, (reader) => stepPage(reader, id, step, posting))
  if (page) {
    return (
      <StepView
        // A form keeps what was typed in it, and its errors: each step, and each saving, starts a new one.
        key={`${page.step} ${(await searchParams).version}`}
        page={page}
        save={saveStepAction.bind(null, id, page.step)}
        submit={submitAction.bind(null, id)}
        submissionKey={crypto.randomUUID()}
      />
    )
  }
  // Not to be written now, but perhaps to be read.
  return (await filePage(viewer, id)) ? redirect(routes.submission(id)) : notFound()
}
