import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
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
      <div className="mt-14 grid gap-8 lg:grid-cols-2" data-print="hide">
        {isPublished && !page?.openFile && (
          <section className="rounded-card border border-line bg-surface p-5">
            <SectionHeading
              title="Corriger la fiche"
              level={3}
              lead="Au nom de Cités Unies France. La fiche publiée reste telle quelle jusqu’à ce que vous acceptiez la correction."
            />
            <ActionForm
              action={actions.correct}
              submitLabel="Commencer une correction"
              variant="secondary"
              label="Corriger la fiche"
            >
              <SubmissionKey value={correctKey} />
            </ActionForm>
          </section>
        )}
        {isPublished ? (
          <section className="rounded-card border border-line bg-surface p-5">
            <SectionHeading
              title="Retirer du registre"
              level={3}
              lead="Rien n’est effacé, et la fiche peut revenir. Ses référents reçoivent le motif par courriel."
            />
            <ActionForm
              action={actions.archive}
              submitLabel="Retirer la fiche"
              variant="danger"
              label="Retirer du registre"
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
            </ActionForm>
          </section>
        ) : (
          <section className="rounded-card border border-line bg-surface p-5">
            <SectionHeading
              title="Rétablir au registre"
              level={3}
              lead="La fiche revient à la même adresse, avec son contenu d’avant. Ses référents sont prévenus."
            />
            <ActionForm action={actions.restore} submitLabel="Rétablir la fiche" label="Rétablir au registre">
              <SubmissionKey value={restoreKey} />
            </ActionForm>
          </section>
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
