import { StackedBars } from '@/components/ui/chart/stacked-bars'
import { SectionHeading } from '@/components/ui/section-heading'
import type { AmountYear } from '@/lib/partnerships/amounts/queries'
import { eurosWords } from '@/lib/partnerships/labels'
import { amountSeries } from '@/lib/partnerships/statistics/labels'
import { routes } from '@/lib/platform/routes'

type StatisticsAmountsProps = { amounts: AmountYear[]; query: string }

/** Declared money, year by year, with how few records it comes from. */
export function StatisticsAmounts({ amounts, query }: StatisticsAmountsProps) {
  const ofYear = (year: number) => routes.statisticsAmounts([`an=${year}`, query].filter(Boolean).join('&'))
  return (
    <section aria-labelledby="montants">
      <SectionHeading
        id="montants"
        title="Montants déclarés"
        lead="Sommes des montants que les collectivités ont choisi de déclarer, par année civile. Ils ne disent rien des partenariats sans montant&nbsp;: ce n’est pas le coût de la coopération décentralisée."
      />
      {amounts.length === 0 ? (
        <p className="text-muted">Aucun montant n’est déclaré pour ces partenariats.</p>
      ) : (
        <>
          <StackedBars
            caption="Montants déclarés par année"
            captionHidden
            labelHeader="Année"
            series={amountSeries}
            totalHeader="Total"
            format={eurosWords}
            rows={amounts.map(({ year, records, frenchCents, partnerCents, cofundingCents }) => ({
              key: String(year),
              label: `${year} (${records === 1 ? '1 partenariat' : `${records} partenariats`})`,
              values: [frenchCents, partnerCents, cofundingCents],
              href: ofYear(year),
            }))}
          />
          <p data-print="hide" className="mt-2 text-fine">
            <a href={routes.statisticsTable('montants', query)} className="inline-flex min-h-11 items-center">
              Télécharger ce tableau (CSV)
            </a>
          </p>
        </>
      )}
    </section>
  )
}
