import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { stepOrder, stepTitles } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { AmountsStep } from './amounts-step'
import { ContactsStep } from './contacts-step'
import { DatesStep } from './dates-step'
import { NatureStep } from './nature-step'
import { PartiesStep } from './parties-step'
import { ReviewStep } from './review-step'
import { StepForm } from './step-form'
import { SubjectStep } from './subject-step'
import { ThemesStep } from './themes-step'

type StepViewProps = { page: StepPage; save: FormAction; submit: FormAction; submissionKey: string }

/** One step of a file, whichever it is. */
export function StepView({ page, save, submit, submissionKey }: StepViewProps) {
  const { id, step, content, isRevision, byStaff, correction, closed } = page
  const title = content.title || 'Nouveau partenariat'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: routes.myPartnerships },
              { label: title, href: routes.submission(id) },
              { label: stepTitles[step] },
            ]}
          />
        }
        kicker={
          byStaff
            ? 'Correction par Cités Unies France'
            : isRevision
              ? 'Modification d’une fiche publiée'
              : 'Dossier de partenariat'
        }
        title={title}
      />
      {closed && (
        <div className="mb-8 max-w-3xl">
          <Alert tone="warning" title="Ce dossier ne se modifie plus">
            <p>
              {closed} Ce que vous aviez saisi est encore ci-dessous&nbsp;: copiez ce qui doit l’être, puis{' '}
              <a href={routes.submission(id)}>ouvrez le dossier tel qu’il est</a>.
            </p>
          </Alert>
        </div>
      )}
      {correction && (
        <div className="mb-8 max-w-3xl">
          <Alert tone="warning" title="Complément demandé par Cités Unies France">
            <p className="whitespace-pre-line">{correction}</p>
          </Alert>
        </div>
      )}
      <div className="max-w-3xl">
        <Stepper steps={stepOrder.map((key) => stepTitles[key])} current={stepOrder.indexOf(step) + 1} />
        {step === 'relecture' ? (
          <ReviewStep page={page} submit={submit} submissionKey={submissionKey} />
        ) : (
          <StepForm id={id} step={step} revision={page.revision} action={save}>
            {fieldsOf(page)}
          </StepForm>
        )}
      </div>
    </>
  )
}

function fieldsOf(page: StepPage): ReactNode {
  switch (page.step) {
    case 'parties':
      return <PartiesStep page={page} />
    case 'nature':
      return <NatureStep content={page.content} />
    case 'themes':
      return <ThemesStep content={page.content} themes={page.themes} odds={page.odds} />
    case 'objet':
      return <SubjectStep content={page.content} proposedTitle={page.proposedTitle} />
    case 'dates':
      return <DatesStep content={page.content} />
    case 'montants':
      return <AmountsStep content={page.content} />
    case 'contacts':
      return <ContactsStep page={page} />
    default:
      return null
  }
}
