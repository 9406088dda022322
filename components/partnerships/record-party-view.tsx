import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import type { WholeRecordPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'
import { FreshnessBadge } from './freshness-badge'
import { RecordPrivateSections } from './record-private-sections'
import { StatusBadge } from './status-badge'

/** A published record as one of its parties follows it. */
export function RecordPartyView({ page }: { page: WholeRecordPage }) {
  const { slug, title, status, freshness, verifiedOn, openFile, canWrite } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Mes partenariats', href: `${routes.myPartnerships}?vue=publies` },
              { label: title },
            ]}
          />
        }
        kicker="Partenariat publié"
        title={title}
        meta={
          <>
            {status && <StatusBadge status={status} />}
            <FreshnessBadge freshness={freshness} verifiedOn={verifiedOn} />
          </>
        }
        actions={
          <>
            <ButtonLink href={routes.partnership(slug)} variant="secondary">
              Voir la fiche publique
            </ButtonLink>
            {canWrite && <WriterActions page={page} />}
          </>
        }
      />
      <div className="mb-10 space-y-4">
        {openFile && !openFile.isMine && (
          <Alert>Une modification de cette fiche est en cours, ouverte par {openFile.who}.</Alert>
        )}
        {canWrite && !openFile && (
          <Alert title="Rien n’a changé&nbsp;?">
            <p>
              Confirmez la fiche telle qu’elle est&nbsp;:{' '}
              <a href={routes.myVerification}>vérifier mes fiches</a>, pendant la campagne annuelle&nbsp;; ou
              ouvrez une modification et déposez-la sans rien changer.
            </p>
          </Alert>
        )}
      </div>
      <RecordPrivateSections page={page} />
    </>
  )
}

function WriterActions({ page: { slug, openFile } }: { page: WholeRecordPage }) {
  return (
    <>
      {!openFile && <ButtonLink href={routes.editPartnership(slug)}>Modifier la fiche</ButtonLink>}
      {openFile?.isMine && (
        <ButtonLink href={routes.submission(openFile.id)}>Reprendre la modification</ButtonLink>
      )}
      <ButtonLink href={routes.copyPartnership(slug)} variant="secondary">
        Copier dans un nouveau dossier
      </ButtonLink>
    </>
  )
}
