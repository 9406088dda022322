import { type Column, DataTable } from '@/components/ui/data-table'
import { eurosWords } from '@/lib/partnerships/labels'

type AmountRow = { year: number; frenchCents: number; partnerCents: number; cofundingCents: number }

const columns: Column<AmountRow>[] = [
  { key: 'year', header: 'Année', isRowHeader: true, cell: ({ year }) => year },
  money('frenchCents', 'Côté français'),
  money('partnerCents', 'Autorités partenaires'),
  money('cofundingCents', 'Cofinancements'),
  {
    key: 'total',
    header: 'Total',
    align: 'end',
    nowrap: true,
    cell: ({ frenchCents, partnerCents, cofundingCents }) =>
      eurosWords(frenchCents + partnerCents + cofundingCents),
  },
]

function money(key: Exclude<keyof AmountRow, 'year'>, header: string): Column<AmountRow> {
  return { key, header, align: 'end', nowrap: true, cell: (row) => eurosWords(row[key]) }
}

/** Money of each year, by origin. */
export function AmountTable({ rows }: { rows: AmountRow[] }) {
  return (
    <DataTable
      caption="Montants par année, en euros"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ year }) => String(year)}
    />
  )
}
