import { type Column, DataTable } from '@/components/ui/data-table'
import { partnershipKinds } from '@/lib/partnerships/labels'
import type { PartnershipCard } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'
import { PartyNames } from './party-names'
import { StatusBadge } from './status-badge'
import { Unknown } from './unknown'

const columns: Column<PartnershipCard>[] = [
  {
    key: 'title',
    header: 'Partenariat',
    isRowHeader: true,
    cell: ({ slug, title, kind }) => (
      <>
        <a href={routes.partnership(slug)}>{title}</a>
        {kind && <span className="block font-normal text-fine text-muted">{partnershipKinds[kind]}</span>}
      </>
    ),
  },
  {
    key: 'french',
    header: 'Côté français',
    cell: ({ french }) => <PartyNames names={french.map(({ name }) => name)} />,
  },
  {
    key: 'foreign',
    header: 'Autorités partenaires',
    cell: ({ foreign }) =>
      foreign.length > 0 ? (
        <PartyNames names={foreign.map(({ name, country }) => `${name} (${country})`)} />
      ) : (
        <Unknown />
      ),
  },
  { key: 'theme', header: 'Thème principal', cell: ({ theme }) => theme ?? <Unknown /> },
  { key: 'startYear', header: 'Depuis', nowrap: true, cell: ({ startYear }) => startYear ?? <Unknown /> },
  {
    key: 'status',
    header: 'Statut',
    nowrap: true,
    cell: ({ status }) => (status ? <StatusBadge status={status} /> : <Unknown />),
  },
]

type PartnershipListProps = {
  items: PartnershipCard[]
  /** Names the table. */
  caption: string
  captionHidden?: boolean
}

/** Partnerships as a table, or as one card a line on a phone. */
export function PartnershipList({ items, caption, captionHidden = true }: PartnershipListProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={items}
      rowKey={({ slug }) => slug}
      empty="Aucun partenariat publié."
    />
  )
}
