import { ChartPanel } from '@/components/ui/chart/chart-panel'
import { FoldedBars } from '@/components/ui/chart/folded-bars'
import { type FigureKey, figureWords } from '@/lib/partnerships/statistics/labels'
import type { FigureValue } from '@/lib/partnerships/statistics/queries'

type FigureBarsProps = {
  name: FigureKey
  values: FigureValue[] | undefined
  /** What the figures are about, in the caption of their table. */
  about: string
  first?: number
  links?: { href: string; label: string }[]
}

/** One figure of the register: its title, its definition, and bars that lead to the lists they count. */
export function FigureBars({ name, values = [], about, first = 10, links = [] }: FigureBarsProps) {
  if (values.length === 0) return null
  const { title, definition, header } = figureWords[name]
  return (
    <ChartPanel id={`chiffres-${name}`} title={title} definition={definition} links={links}>
      <FoldedBars
        caption={`${title}\u00a0: ${about}`}
        captionHidden
        labelHeader={header}
        valueHeader="Partenariats"
        rows={values}
        first={first}
      />
    </ChartPanel>
  )
}
