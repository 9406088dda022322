import { DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import type { CampaignPage } from '@/lib/partnerships/campaign-progress/queries'
import { routes } from '@/lib/platform/routes'

/** The list that was asked for: collectivités, places, or parties that do not agree. */
export function CampaignLists({ page }: { page: CampaignPage }) {
  const { invitations, places, disagreements } = page
  const list = invitations ?? places ?? disagreements
  if (!list || list.total === 0) {
    return <EmptyState title="Rien dans cette liste">Choisissez un autre onglet.</EmptyState>
  }
  if (places) return <Places page={page} />
  return disagreements ? <Disagreements page={page} /> : <Invitations page={page} />
}

function Invitations({ page: { invitations } }: { page: CampaignPage }) {
  return (
    <DataTable
      caption="Collectivités interrogées"
      captionHidden
      rows={invitations?.items ?? []}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'name',
          header: 'Collectivité',
          isRowHeader: true,
          cell: ({ slug, name }) => <a href={routes.collectivite(slug)}>{name}</a>,
        },
        { key: 'region', header: 'Région', cell: ({ region }) => region ?? '–' },
        {
          key: 'answers',
          header: 'Réponses',
          align: 'end',
          nowrap: true,
          cell: ({ answered, asked }) => `${answered} sur ${asked}`,
        },
        {
          key: 'invited',
          header: 'Invitée',
          cell: ({ invitedAt }) => (invitedAt ? <DateTimeText value={invitedAt} /> : 'Sans compte'),
        },
        {
          key: 'reminded',
          header: 'Relancée',
          cell: ({ remindedAt }) => (remindedAt ? <DateTimeText value={remindedAt} /> : '–'),
        },
      ]}
    />
  )
}

function Places({ page: { places, filters } }: { page: CampaignPage }) {
  return (
    <DataTable
      caption={
        filters.vue === 'pays'
          ? 'Réponses par pays partenaire. Un partenariat dans deux pays compte dans chacun.'
          : 'Réponses par région des collectivités françaises.'
      }
      small="scroll"
      rows={places?.items ?? []}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          header: filters.vue === 'pays' ? 'Pays' : 'Région',
          isRowHeader: true,
          cell: ({ name }) => name,
        },
        { key: 'asked', header: 'Demandées', align: 'end', cell: ({ asked }) => asked },
        { key: 'still', header: 'Toujours actifs', align: 'end', cell: ({ stillActive }) => stillActive },
        { key: 'changed', header: 'Ont changé', align: 'end', cell: ({ changed }) => changed },
        { key: 'ended', header: 'Terminés', align: 'end', cell: ({ ended }) => ended },
        {
          key: 'silent',
          header: 'Sans réponse',
          align: 'end',
          cell: ({ asked, stillActive, changed, ended }) => asked - stillActive - changed - ended,
        },
      ]}
    />
  )
}

function Disagreements({ page: { disagreements } }: { page: CampaignPage }) {
  return (
    <DataTable
      caption="Partenariats dont les collectivités ne disent pas la même chose"
      rows={disagreements?.items ?? []}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'title',
          header: 'Partenariat',
          isRowHeader: true,
          cell: ({ slug, title }) => <a href={routes.partnership(slug)}>{title}</a>,
        },
        { key: 'still', header: 'Pas terminé, selon', cell: ({ still }) => still.join(', ') },
        { key: 'ended', header: 'Terminé, selon', cell: ({ ended }) => ended.join(', ') },
      ]}
    />
  )
}
