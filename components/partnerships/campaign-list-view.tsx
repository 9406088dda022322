import { ButtonLink } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import type { CampaignCard, CampaignsPage } from '@/lib/partnerships/campaigns/queries'
import { routes } from '@/lib/platform/routes'
import { CampaignProgress } from './campaign-progress'

/** The campaign under way, and the past ones. */
export function CampaignListView({ page: { open, past } }: { page: CampaignsPage }) {
  return (
    <>
      <PageHeader
        title="Vérification annuelle"
        lead="Une fois par an, chaque collectivité dit de ses partenariats s’ils sont toujours actifs."
        actions={
          <>
            {!open && <ButtonLink href={routes.staffNewCampaign}>Préparer une campagne</ButtonLink>}
            <ButtonLink href={routes.staffConfirmations} variant="secondary">
              Participations à confirmer
            </ButtonLink>
          </>
        }
      />
      {open ? (
        <section className="mb-16 rounded-card border border-line bg-surface p-6">
          <h2>
            <a href={routes.staffCampaign(open.id)}>{open.title}</a>
          </h2>
          <p className="mt-2 mb-6 text-muted">
            {open.collectivites} collectivités interrogées, réponses attendues jusqu’au{' '}
            <DateText date={open.dueOn} weekday />
          </p>
          <CampaignProgress
            done={open.answered}
            total={open.asked}
            label={`${open.answered} réponses sur ${open.asked}`}
          />
        </section>
      ) : (
        <EmptyState
          title="Aucune campagne en cours"
          action={<ButtonLink href={routes.staffNewCampaign}>Préparer une campagne</ButtonLink>}
        >
          Avant l’envoi, vous verrez qui sera écrit et qui n’a pas de compte.
        </EmptyState>
      )}
      {past.total > 0 && (
        <section className="mt-14">
          <SectionHeading title="Campagnes passées" />
          <DataTable<CampaignCard>
            caption="Campagnes passées"
            captionHidden
            rows={past.items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                header: 'Campagne',
                isRowHeader: true,
                cell: ({ id, title }) => <a href={routes.staffCampaign(id)}>{title}</a>,
              },
              { key: 'opened', header: 'Lancée', cell: ({ openedAt }) => <DateTimeText value={openedAt} /> },
              {
                key: 'collectivites',
                header: 'Collectivités',
                align: 'end',
                cell: ({ collectivites }) => collectivites,
              },
              {
                key: 'answers',
                header: 'Réponses',
                align: 'end',
                cell: ({ answered, asked }) => `${answered} sur ${asked}`,
              },
            ]}
          />
          <Pagination
            page={past.page}
            pageCount={past.pageCount}
            hrefFor={(n) => `${routes.staffVerification}?page=${n}`}
          />
        </section>
      )}
    </>
  )
}
