import { BarTable } from '@/components/ui/chart/bar-table'
import { ChartData } from '@/components/ui/chart/chart-data'
import { ChartPanel } from '@/components/ui/chart/chart-panel'
import { FoldedBars } from '@/components/ui/chart/folded-bars'
import { YearColumns } from '@/components/ui/chart/year-columns'
import type { CountryPage } from '@/lib/collectivites/countries/queries'
import type { FigureKey } from '@/lib/partnerships/statistics/labels'
import { figureWords } from '@/lib/partnerships/statistics/labels'
import type { Figures } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

type CountryFiguresProps = { page: CountryPage; figures: Figures }

/** Small charts of a country: where its partners in France are, on what they work, since when. */
export function CountryFigures({ page, figures }: CountryFiguresProps) {
  return (
    <>
      <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
        <Bars name="region" page={page} figures={figures} />
        <Bars name="theme" page={page} figures={figures} />
        <Bars name="nature" page={page} figures={figures} />
        <Bars name="statut" page={page} figures={figures} />
        <Years page={page} figures={figures} />
      </div>
      <p className="mt-6">
        <a href={`${routes.statistics}?pays=${page.slug}`}>Tous les chiffres {page.ofName}</a>
      </p>
    </>
  )
}

function Bars({ name, page, figures }: CountryFiguresProps & { name: FigureKey }) {
  const rows = figures[name] ?? []
  if (rows.length === 0) return null
  const { title, definition, header } = figureWords[name]
  return (
    <ChartPanel id={`chiffres-${name}`} title={title} definition={definition}>
      <FoldedBars
        caption={`${title}\u00a0: ${page.name}`}
        captionHidden
        labelHeader={header}
        valueHeader="Partenariats"
        rows={rows}
        first={10}
      />
    </ChartPanel>
  )
}

function Years({ page, figures }: CountryFiguresProps) {
  const rows = (figures.annee ?? []).filter(({ key }) => /^\d{4}$/.test(key))
  if (rows.length < 2) return null
  const { title, definition, header } = figureWords.annee
  return (
    <div className="md:col-span-2">
      <ChartPanel id="chiffres-annee" title={title} definition={definition}>
        <YearColumns
          title={`Premières années des partenariats ${page.inName}`}
          description={`De ${rows[0]?.label} à ${rows.at(-1)?.label}. Le tableau qui suit donne les mêmes chiffres.`}
          values={rows.map(({ key, value, href }) => ({ year: Number(key), value, href }))}
        />
        <ChartData>
          <BarTable
            caption={`${title}\u00a0: ${page.name}`}
            captionHidden
            labelHeader={header}
            valueHeader="Partenariats"
            rows={rows}
          />
        </ChartData>
      </ChartPanel>
    </div>
  )
}
