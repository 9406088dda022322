import type { ReactNode } from 'react'
import { DateText } from '@/components/ui/date-time'
import { partnershipKinds } from '@/lib/partnerships/labels'
import type { PartnershipCard } from '@/lib/partnerships/queries'
import type { RegisterSort } from '@/lib/partnerships/register/labels'
import { routes } from '@/lib/platform/routes'
import { PartyNames } from './party-names'
import { StatusBadge } from './status-badge'
import { Unknown } from './unknown'

type Column = {
  header: string
  cell: (item: PartnershipCard) => ReactNode
  /** Order its heading asks for, and how that order runs. */
  sort?: { by: RegisterSort; direction: 'ascending' | 'descending' }
  nowrap?: boolean
}

const columns: Column[] = [
  { header: 'Côté français', cell: ({ french }) => <PartyNames names={french.map(({ name }) => name)} /> },
  {
    header: 'Autorités partenaires',
    cell: ({ foreign }) =>
      foreign.length > 0 ? <PartyNames names={foreign.map(({ name }) => name)} /> : <Unknown />,
  },
  {
    header: 'Pays',
    cell: ({ foreign }) => [...new Set(foreign.map(({ country }) => country))].join(', ') || <Unknown />,
  },
  { header: 'Nature', cell: ({ kind }) => (kind ? partnershipKinds[kind] : <Unknown />) },
  { header: 'Thème principal', cell: ({ theme }) => theme ?? <Unknown /> },
  {
    header: 'Depuis',
    sort: { by: 'anciennete', direction: 'ascending' },
    nowrap: true,
    cell: ({ startYear }) => startYear ?? <Unknown />,
  },
  {
    header: 'Statut',
    nowrap: true,
    cell: ({ status }) => (status ? <StatusBadge status={status} /> : <Unknown />),
  },
  {
    header: 'Vérifié le',
    sort: { by: 'verification', direction: 'descending' },
    nowrap: true,
    cell: ({ verifiedOn }) => (verifiedOn ? <DateText date={verifiedOn} /> : <Unknown />),
  },
]

type RegisterTableProps = {
  items: PartnershipCard[]
  caption: string
  sort: RegisterSort
  sortHref: (sort: RegisterSort) => string
}

/** Partnerships in a dense table, contained in its own frame; three headings change the order. */
export function RegisterTable({ items, caption, sort, sortHref }: RegisterTableProps) {
  const heading = ({ header, sort: order }: Pick<Column, 'header' | 'sort'>) => (
    <th
      key={header}
      scope="col"
      aria-sort={order?.by === sort ? order.direction : undefined}
      className="whitespace-nowrap px-3 py-1 font-semibold text-muted first:pl-0"
    >
      {order ? <SortLink label={header} isCurrent={order.by === sort} href={sortHref(order.by)} /> : header}
    </th>
  )
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
      tabIndex={0}
      className="relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:overflow-visible"
    >
      <table className="w-full min-w-5xl border-collapse text-left text-fine print:min-w-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-ink border-b-2">
            {heading({ header: 'Partenariat', sort: { by: 'titre', direction: 'ascending' } })}
            {columns.map(heading)}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.slug} className="border-line border-b hover:bg-band">
              <th scope="row" className="min-w-44 py-2 pr-3 align-top font-semibold">
                <a href={routes.partnership(item.slug)} className="inline-block min-h-6">
                  {item.title}
                </a>
              </th>
              {columns.map(({ header, nowrap, cell }) => (
                <td key={header} className={`px-3 py-2 align-top ${nowrap ? 'whitespace-nowrap' : ''}`}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SortLink({ label, isCurrent, href }: { label: string; isCurrent: boolean; href: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-1.5">
      <span className="sr-only">Trier par </span>
      {label}
      <span aria-hidden="true" className={isCurrent ? 'text-accent-ink' : 'text-line-strong'}>
        {isCurrent ? '▾' : '↕'}
      </span>
    </a>
  )
}
