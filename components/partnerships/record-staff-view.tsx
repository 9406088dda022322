import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { DecisionPanel } from '@/components/ui/form/decision-panel'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import type { WholeRecordPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'
import { FreshnessBadge } from './freshness-badge'
import { RecordPrivateSections } from './record-private-sections'
import { StatusBadge } from './status-badge'

type RecordStaffViewProps = {
  /** Null for an officer whose session ended while they were writing. */
  page: WholeRecordPage | null
  notice: string | null
  actions: { correct: FormAction; archive: FormAction; restore: FormAction }
  /** One key per form. */
  submissionKeys: readonly [string, string, string]
}

/** A record as staff reads it, corrects it, takes it out of the register and puts it back. */
export function RecordStaffView({ page, notice, actions, submissionKeys }: RecordStaffViewProps) {
  const [correctKey, archiveKey, restoreKey] = submissionKeys
  const isPublished = !page?.archivedAt
  return (
    <>
      {page ? (
        <Header page={page} />
      ) : (
        <PageHeader
          title="Votre session a expiré"
          lead="Reconnectez-vous dans un autre onglet, puis renvoyez le formulaire ci-dessous&nbsp;: votre texte est gardé."
        />
      )}
      <div className="mb-10 space-y-4 empty:hidden">
        {notice && (
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        )}
        {page?.archivedAt && (
          <Alert tone="warning" title="Cette fiche est retirée du registre">
            <p>
              Depuis le <DateTimeText value={page.archivedAt} />.
            </p>
            {page.archivedReason && <p className="whitespace-pre-line">{page.archivedReason}</p>}
          </Alert>
        )}
        {page?.openFile && (
          <Alert>
            <p>
              Une nouvelle version est en cours, ouverte par {page.openFile.who}.{' '}
              {page.openFile.isMine && <a href={routes.submission(page.openFile.id)}>La reprendre</a>}
            </p>
          </Alert>
        )}
      </div>
      {page && <RecordPrivateSections page={page} />}
      <div className="mt-14 grid items-start gap-8 lg:grid-cols-2" data-print="hide">
        {isPublished && !page?.openFile && (
          <DecisionPanel
            title="Corriger la fiche"
            lead="Au nom de Cités Unies France. La fiche publiée reste telle quelle jusqu’à ce que vous acceptiez la correction."
            action={actions.correct}
            submitLabel="Commencer une correction"
            variant="secondary"
            headingLevel={2}
          >
            <SubmissionKey value={correctKey} />
          </DecisionPanel>
        )}
        {isPublished ? (
          <DecisionPanel
            title="Retirer du registre"
            lead="Rien n’est effacé, et la fiche peut revenir. Ses référents reçoivent le motif par courriel."
            action={actions.archive}
            submitLabel="Retirer la fiche"
            variant="danger"
            headingLevel={2}
          >
            <SubmissionKey value={archiveKey} />
            <TextareaField
              name="reason"
              label="Motif"
              hint="Envoyé tel quel."
              required
              rows={4}
              maxLength={1000}
            />
          </DecisionPanel>
        ) : (
          <DecisionPanel
            title="Rétablir au registre"
            lead="La fiche revient à la même adresse, avec son contenu d’avant. Ses référents sont prévenus."
            action={actions.restore}
            submitLabel="Rétablir la fiche"
            headingLevel={2}
          >
            <SubmissionKey value={restoreKey} />
          </DecisionPanel>
        )}
      </div>
    </>
  )
}

function Header({
  page: { slug, title, status, freshness, verifiedOn, archivedAt },
}: {
  page: WholeRecordPage
}) {
  return (
    <PageHeader
      breadcrumb={
        <Breadcrumb
          items={[
            { label: 'Dossiers de partenariat', href: routes.staffPartnerships },
            { label: 'Fiches du registre', href: routes.staffRecords },
            { label: title },
          ]}
        />
      }
      kicker="Fiche du registre"
      title={title}
      meta={
        <>
          {status && <StatusBadge status={status} />}
          <FreshnessBadge freshness={freshness} verifiedOn={verifiedOn} />
        </>
      }
      actions={
        !archivedAt && (
          <ButtonLink href={routes.partnership(slug)} variant="secondary">
            Voir la fiche publique
          </ButtonLink>
        )
      }
    />
  )
}
