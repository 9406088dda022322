import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import { DateField } from '@/components/ui/form/date-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { NewCampaignPage } from '@/lib/partnerships/campaigns/queries'
import { routes } from '@/lib/platform/routes'

type CampaignNewViewProps = {
  /** Null when the session ended while the form was being sent. */
  page: NewCampaignPage | null
  action: FormAction
  submissionKey: string
}

/** Prepares a yearly check: who will be asked, who cannot be written to, and the words. */
export function CampaignNewView({ page, action, submissionKey }: CampaignNewViewProps) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Vérification annuelle', href: routes.staffVerification },
              { label: 'Préparer une campagne' },
            ]}
          />
        }
        title="Préparer une campagne"
        lead="Rien ne part avant votre confirmation, en bas de cette page."
      />
      {page?.running && (
        <div className="mb-10">
          <Alert tone="warning" title={`La campagne «\u00a0${page.running}\u00a0» est encore ouverte`}>
            Fermez-la avant d’en lancer une autre&nbsp;: une seule campagne court à la fois.
          </Alert>
        </div>
      )}
      {page && <Reach page={page} />}
      <section className="mt-14">
        <SectionHeading title="La campagne" />
        <div className="measure">
          <ActionForm action={action} submitLabel="Lancer la campagne" label="Lancer la campagne">
            <SubmissionKey value={submissionKey} />
            <TextField
              name="title"
              label="Titre"
              hint="Par exemple, «&nbsp;Vérification annuelle 2026&nbsp;». Les collectivités le lisent."
              maxLength={160}
              required
            />
            <TextareaField
              name="message"
              label="Mot d’accompagnement"
              hint="Facultatif, ajouté tel quel au premier courriel."
              rows={4}
              maxLength={2000}
            />
            <DateField
              name="dueOn"
              label="Dernier jour pour répondre"
              hint="Entre une semaine et six mois. Des rappels partent d’eux-mêmes 14 et 3 jours avant."
              defaultValue={page?.dueOn}
              required
            />
            <CheckboxField
              name="confirmed"
              label={
                page
                  ? `J’écris à ${page.collectivites - page.unreachable.total} collectivités`
                  : 'J’écris aux collectivités'
              }
              hint="Les courriels partent peu à peu, en commençant dans la minute."
              required
            />
          </ActionForm>
        </div>
      </section>
    </>
  )
}

function Reach({ page: { collectivites, partnerships, unreachable } }: { page: NewCampaignPage }) {
  return (
    <>
      <StatList>
        <Stat
          value={partnerships}
          label="partenariats à vérifier"
          definition="Publiés, et que la fiche ne dit pas terminés."
        />
        <Stat
          value={collectivites - unreachable.total}
          label="collectivités recevront un courriel"
          definition="Un référent ou un agent y a un compte ouvert."
        />
        <Stat
          value={unreachable.total}
          label="collectivités sans compte"
          definition="À joindre par téléphone. Elles seront invitées dès qu’un compte leur sera ouvert."
        />
      </StatList>
      {unreachable.total > 0 && (
        <details className="mt-10" open={unreachable.page > 1}>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            Voir les collectivités sans compte
          </summary>
          <p className="mt-3 mb-6">
            <ButtonLink href={routes.staffUnreachableCsv} variant="secondary" size="small">
              Télécharger la liste (CSV)
            </ButtonLink>
          </p>
          <DataTable
            caption="Collectivités sans compte"
            captionHidden
            rows={unreachable.items}
            rowKey={({ slug }) => slug}
            columns={[
              {
                key: 'name',
                header: 'Collectivité',
                isRowHeader: true,
                cell: ({ slug, name }) => <a href={routes.collectivite(slug)}>{name}</a>,
              },
              {
                key: 'partnerships',
                header: 'Partenariats',
                align: 'end',
                cell: (line) => line.partnerships,
              },
            ]}
          />
          <Pagination
            page={unreachable.page}
            pageCount={unreachable.pageCount}
            hrefFor={(n) => `${routes.staffNewCampaign}?page=${n}`}
          />
        </details>
      )}
    </>
  )
}
