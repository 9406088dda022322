import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { waitingWords } from '@/lib/partnerships/desk/labels'
import type { StaffFilePage } from '@/lib/partnerships/desk/queries'
import { closedBecause } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { AnswerSections } from './answer-sections'
import { type DecisionActions, DecisionForms } from './decision-forms'
import { DecisionHistory } from './decision-history'
import { DifferenceTable } from './difference-table'
import { SubmissionBadge } from './submission-badge'

type StaffFileViewProps = {
  page: StaffFilePage
  actions: DecisionActions
  /** One key per form. */
  submissionKeys: [string, string, string]
  notice: string | null
}

/** A file as the staff reads it, compares it and decides on it. */
export function StaffFileView({ page, actions, submissionKeys, notice }: StaffFileViewProps) {
  const { state, record, similar, canDecide, nextId, decisions } = page
  const title = page.title || 'Sans titre'
  const next = nextId && (
    <ButtonLink href={routes.staffSubmission(nextId)} variant="secondary">
      Dossier suivant
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Dossiers de partenariat', href: routes.staffPartnerships }, { label: title }]}
          />
        }
        kicker={page.differences ? 'Modification d’une fiche publiée' : 'Dossier de partenariat'}
        title={title}
        meta={
          <>
            <SubmissionBadge state={state} />
            {state === 'SUBMITTED' && <span>Attend {waitingWords(page.waitingDays)}</span>}
          </>
        }
        actions={
          <>
            {record && (
              <ButtonLink href={routes.partnership(record.slug)} variant="secondary">
                Voir la fiche publiée
              </ButtonLink>
            )}
            {next}
          </>
        }
      />
      <div className="mb-10 space-y-4 empty:hidden">
        {notice && (
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        )}
        {!canDecide && !notice && <Alert>{closedBecause[state]}</Alert>}
        {similar.length > 0 && (
          <Alert tone="warning" title="Doublon possible : le registre lie déjà ces collectivités">
            <ul className="list-disc pl-5">
              {similar.map(({ slug, title: words }) => (
                <li key={slug}>
                  <a href={routes.partnership(slug)}>{words}</a>
                </li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[1fr_24rem]">
        <div className="min-w-0 space-y-12">
          <Sender page={page} />
          {page.differences && <DifferenceTable differences={page.differences} />}
          <section>
            <SectionHeading title={page.differences ? 'La nouvelle version, entière' : 'Le dossier'} />
            <AnswerSections sections={page.sections} />
          </section>
        </div>
        <div className="min-w-0 space-y-10">
          {canDecide && (
            <DecisionForms revision={page.revision} actions={actions} submissionKeys={submissionKeys} />
          )}
          {decisions.length > 0 && (
            <section>
              <SectionHeading title="Décisions" level={3} />
              <DecisionHistory decisions={decisions} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

function Sender({ page: { collectivite, author, submittedAt } }: { page: StaffFilePage }) {
  return (
    <DescriptionList
      items={[
        {
          term: 'Collectivité',
          value: <a href={routes.collectivite(collectivite.slug)}>{collectivite.name}</a>,
        },
        {
          term: 'Auteur du dossier',
          value: (
            <>
              {author.name}
              {author.jobTitle && `, ${author.jobTitle}`}
              <br />
              <a href={`mailto:${author.email}`}>{author.email}</a>
            </>
          ),
        },
        { term: 'Déposé', value: submittedAt && <DateTimeText value={submittedAt} /> },
      ]}
    />
  )
}
