import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { waitingWords } from '@/lib/partnerships/desk/labels'
import type { StaffFilePage } from '@/lib/partnerships/desk/queries'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import { closedBecause } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { DecisionForms, type DecisionFormsProps } from './decision-forms'
import { DecisionHistory } from './decision-history'
import { StaffFileContent } from './staff-file-content'
import { SubmissionBadge } from './submission-badge'

type StaffFileViewProps = Omit<DecisionFormsProps, 'revision' | 'byStaff'> & {
  /** Null for an officer whose session ended while they were deciding: what they wrote, nothing of the file. */
  page: StaffFilePage | null
  /** A decision was just sent without script: its words must come back even when a colleague was faster. */
  isPosting: boolean
  notice: string | null
}

/** A file as the staff reads it, compares it and decides on it. */
export function StaffFileView({ page, isPosting, notice, ...forms }: StaffFileViewProps) {
  return (
    <>
      {page ? (
        <FileHeader page={page} />
      ) : (
        <PageHeader
          title="Votre session a expiré"
          lead="Reconnectez-vous dans un autre onglet, puis renvoyez le formulaire ci-dessous&nbsp;: votre texte est gardé."
        />
      )}
      <div className="mb-10 space-y-4 empty:hidden">{page && <Notices page={page} notice={notice} />}</div>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[1fr_24rem]">
        <div className="min-w-0 space-y-12">{page && <StaffFileContent page={page} />}</div>
        {/* The forms stand at one place of the tree, or what was sent without script would not find them again. */}
        <div className="min-w-0 space-y-10">
          {(!page || page.canDecide || isPosting) && (
            <DecisionForms byStaff={page?.byStaff ?? false} revision={page?.revision ?? null} {...forms} />
          )}
          {page && page.decisions.length > 0 && (
            <section>
              <SectionHeading title="Décisions" level={3} />
              <DecisionHistory decisions={page.decisions} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

function FileHeader({
  page: { state, record, nextId, differences, waitingDays, byStaff, canResume, ...page },
}: {
  page: StaffFilePage
}) {
  const title = page.title || 'Sans titre'
  return (
    <PageHeader
      breadcrumb={
        <Breadcrumb
          items={[{ label: 'Dossiers de partenariat', href: routes.staffPartnerships }, { label: title }]}
        />
      }
      kicker={
        byStaff
          ? 'Correction par Cités Unies France'
          : differences
            ? 'Modification d’une fiche publiée'
            : 'Dossier de partenariat'
      }
      title={title}
      meta={
        <>
          <SubmissionBadge state={state} />
          {state === 'SUBMITTED' && <span>Attend {waitingWords(waitingDays)}</span>}
        </>
      }
      actions={
        <>
          {canResume && <ButtonLink href={routes.submission(page.id)}>Reprendre la correction</ButtonLink>}
          {record && (
            <ButtonLink href={routes.partnership(record.slug)} variant="secondary">
              Voir la fiche publiée
            </ButtonLink>
          )}
          {nextId && (
            <ButtonLink href={routes.staffSubmission(nextId)} variant="secondary">
              Dossier suivant
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

function Notices({
  page: { state, duplicates, canDecide },
  notice,
}: {
  page: StaffFilePage
  notice: string | null
}) {
  return (
    <>
      {notice && (
        <Alert tone="success" role="status">
          {notice}
        </Alert>
      )}
      {!canDecide && !notice && <Alert>{closedBecause[state]}</Alert>}
      {(duplicates.records.length > 0 || duplicates.otherFiles > 0) && (
        <Alert tone="warning" title="Doublon possible">
          {duplicates.records.length > 0 && (
            <>
              <p>Le registre lie déjà ces collectivités&nbsp;:</p>
              <ul className="list-disc pl-5">
                {duplicates.records.map(({ slug, title, status, startYear }) => (
                  <li key={slug}>
                    <a href={routes.staffRecord(slug)}>{title}</a>
                    {status && ` · ${partnershipStatuses[status].toLowerCase()}`}
                    {startYear && ` · ${startYear}`}
                  </li>
                ))}
              </ul>
            </>
          )}
          {duplicates.otherFiles > 0 && (
            <p>
              {duplicates.otherFiles === 1
                ? 'Un autre dossier ouvert lie les mêmes parties.'
                : `${duplicates.otherFiles} autres dossiers ouverts lient les mêmes parties.`}
            </p>
          )}
        </Alert>
      )}
    </>
  )
}
