import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { partnershipKinds } from '@/lib/partnerships/labels'
import type { PartnershipCard } from '@/lib/partnerships/queries'
import { routes } from '@/lib/platform/routes'
import { StatusBadge } from './status-badge'

const SHOWN_PARTIES = 4

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
    cell: ({ french }) => <Names names={french.map(({ name }) => name)} />,
  },
  {
    key: 'foreign',
    header: 'Autorités partenaires',
    cell: ({ foreign }) => <Names names={foreign.map(({ name, country }) => `${name} (${country})`)} />,
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

/** What the sources do not say. */
function Unknown() {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">non renseigné</span>
    </span>
  )
}

function Names({ names }: { names: string[] }) {
  const hidden = names.length - SHOWN_PARTIES
  return (
    <>
      {names.slice(0, SHOWN_PARTIES).join(', ')}
      {hidden > 0 && (
        <>
          {' '}
          <Badge>{hidden === 1 ? 'et 1 autre' : `et ${hidden} autres`}</Badge>
        </>
      )}
    </>
  )
}
