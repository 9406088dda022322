import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { AmountRecord, AmountsPage } from '@/lib/partnerships/amounts/queries'
import { eurosWords } from '@/lib/partnerships/labels'
import { amountSeries } from '@/lib/partnerships/statistics/labels'
import { routes } from '@/lib/platform/routes'

const money = (key: string, header: string, cents: (row: AmountRecord) => number): Column<AmountRecord> => ({
  key,
  header,
  align: 'end',
  nowrap: true,
  cell: (row) => eurosWords(cents(row)),
})

const columns: Column<AmountRecord>[] = [
  {
    key: 'title',
    header: 'Partenariat',
    isRowHeader: true,
    cell: ({ slug, title }) => <a href={routes.partnership(slug)}>{title}</a>,
  },
  ...amountSeries.map((series, index) =>
    money(
      series,
      series,
      ({ frenchCents, partnerCents, cofundingCents }) =>
        [frenchCents, partnerCents, cofundingCents][index] ?? 0,
    ),
  ),
]

/** The records behind one year of the table of amounts. */
export function StatisticsAmountsView({ page }: { page: AmountsPage }) {
  const { year, query, total, isFiltered } = page
  const figures = query ? `${routes.statistics}?${query}` : routes.statistics
  const address = (n: number) =>
    routes.statisticsAmounts([`an=${year}`, query, n > 1 && `page=${n}`].filter(Boolean).join('&'))
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Chiffres', href: figures },
              { label: `Montants de ${year}` },
            ]}
          />
        }
        title={`Montants déclarés pour ${year}`}
        lead={
          isFiltered ? 'Parmi les partenariats choisis sur la page des chiffres.' : 'Sur tout le registre.'
        }
      />
      {total === 0 ? (
        <EmptyState
          title="Aucun montant déclaré cette année-là"
          action={
            <ButtonLink href={figures} variant="secondary">
              Revenir aux chiffres
            </ButtonLink>
          }
        >
          Les collectivités déclarent leurs montants si elles le veulent, année par année.
        </EmptyState>
      ) : (
        <>
          <p className="mb-5 font-semibold">{total === 1 ? '1 partenariat' : `${total} partenariats`}</p>
          <DataTable
            caption={`Montants déclarés pour ${year}, page ${page.page} sur ${page.pageCount}`}
            captionHidden
            columns={columns}
            rows={page.items}
            rowKey={({ slug }) => slug}
          />
        </>
      )}
      <Pagination page={page.page} pageCount={page.pageCount} hrefFor={address} label="Pages des montants" />
    </>
  )
}
