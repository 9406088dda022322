import { BarTable } from '@/components/ui/chart/bar-table'
import { ChartData } from '@/components/ui/chart/chart-data'
import { ChartPanel } from '@/components/ui/chart/chart-panel'
import { YearColumns } from '@/components/ui/chart/year-columns'
import { figureWords } from '@/lib/partnerships/statistics/labels'
import type { FigureValue } from '@/lib/partnerships/statistics/queries'

type StatisticsYearsProps = {
  values: FigureValue[] | undefined
  links: { href: string; label: string }[]
}

/** Partnerships by the year they began: columns, and the table of the same. */
export function StatisticsYears({ values = [], links }: StatisticsYearsProps) {
  const years = values.filter(({ isQuiet }) => !isQuiet)
  if (years.length === 0) return null
  const { title, definition, header } = figureWords.annee
  return (
    <div className="min-w-0 md:col-span-2">
      <ChartPanel id="chiffres-annee" title={title} definition={definition} links={links}>
        <YearColumns
          title="Partenariats par année de début"
          description={`De ${years[0]?.label} à ${years.at(-1)?.label}. Le tableau qui suit donne les mêmes chiffres.`}
          values={years.map(({ key, value, href }) => ({ year: Number(key), value, href }))}
        />
        <ChartData>
          <BarTable
            caption="Partenariats par année de début"
            captionHidden
            labelHeader={header}
            valueHeader="Partenariats"
            rows={years}
          />
        </ChartData>
      </ChartPanel>
    </div>
  )
}
