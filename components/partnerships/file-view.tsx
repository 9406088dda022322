import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { FilePage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'
import { AnswerSections } from './answer-sections'
import { DecisionHistory } from './decision-history'
import { SubmissionBadge } from './submission-badge'
import { SubmissionPath } from './submission-path'

/** A file as its collectivité follows it. */
export function FileView({ page, notice }: { page: FilePage; notice: string | null }) {
  const { id, state, record, isRevision, decisions, canWrite, canAbandon, resumeAt } = page
  const title = page.title || 'Nouveau partenariat'
  const [last] = decisions
  const isAnswered = state === 'TO_CORRECT' || state === 'REFUSED' || state === 'ACCEPTED'
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Mes partenariats', href: routes.myPartnerships }, { label: title }]}
          />
        }
        kicker={isRevision ? 'Modification d’une fiche publiée' : 'Dossier'}
        title={title}
        meta={
          <>
            <SubmissionBadge state={state} />
            <span>{page.collectivite}</span>
          </>
        }
        actions={
          <>
            {canWrite && (
              <ButtonLink href={routes.submissionStep(id, resumeAt)}>
                {state === 'DRAFT' ? 'Reprendre le dossier' : 'Compléter le dossier'}
              </ButtonLink>
            )}
            {record && (
              <ButtonLink href={routes.partnership(record.slug)} variant="secondary">
                Voir la fiche publiée
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-6">
        {notice && (
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        )}
        <SubmissionPath state={state} />
        {isAnswered && last?.message && (
          <Alert
            tone={state === 'TO_CORRECT' ? 'warning' : state === 'REFUSED' ? 'danger' : 'info'}
            title="Message de Cités Unies France"
          >
            <p className="whitespace-pre-line">{last.message}</p>
          </Alert>
        )}
      </div>
      <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-[1fr_20rem]">
        <section className="min-w-0">
          <SectionHeading title="Le dossier" />
          <AnswerSections
            sections={page.sections}
            fileHref={(fileId) => routes.submissionDocument(id, fileId)}
          />
        </section>
        <section>
          <SectionHeading title="Suivi" level={3} />
          <ul className="space-y-2 text-fine text-muted">
            <li>
              Ouvert le <DateTimeText value={page.createdAt} /> par {page.author}
            </li>
            <li>
              Enregistré le <DateTimeText value={page.updatedAt} />
            </li>
            {page.submittedAt && (
              <li>
                Déposé le <DateTimeText value={page.submittedAt} />
              </li>
            )}
          </ul>
          {decisions.length > 0 && (
            <div className="mt-6">
              <DecisionHistory decisions={decisions} />
            </div>
          )}
          {canAbandon && (
            <p className="mt-8">
              <ButtonLink href={routes.abandonSubmission(id)} variant="danger" size="small">
                Abandonner ce dossier
              </ButtonLink>
            </p>
          )}
        </section>
      </div>
    </>
  )
}
