import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ChartPanel } from '@/components/ui/chart/chart-panel'
import { FoldedBars } from '@/components/ui/chart/folded-bars'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThemeNode } from '@/lib/collectivites/reference/queries'
import { figureWords } from '@/lib/partnerships/statistics/labels'
import type { Figures } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

type ThemeIndexViewProps = { tree: ThemeNode[]; figures: Figures }

/** The thematic tree with what the register holds under each node, then the objectifs de développement durable. */
export function ThemeIndexView({ tree, figures }: ThemeIndexViewProps) {
  const counts = new Map((figures.theme ?? []).map(({ key, value }) => [key, value]))
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Thèmes' }]} />}
        title="Thèmes"
        lead="Sur quoi travaillent les partenariats, de la famille au sujet précis. Un partenariat qui porte plusieurs thèmes est compté dans chacun."
      />
      <ul className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {tree.map((family) => (
          <li key={family.code} className="min-w-0 break-inside-avoid border-accent border-t-2 pt-4">
            <h2 className="text-h3">
              <a href={routes.theme(family.code)}>{family.label}</a>
            </h2>
            <p className="mt-1 text-fine text-muted">{countWords(counts.get(family.code))}</p>
            <Branch nodes={family.children} counts={counts} />
          </li>
        ))}
      </ul>
      {(figures.odd ?? []).length > 0 && (
        <section aria-labelledby="odd" className="mt-16">
          <SectionHeading id="odd" title="Objectifs de développement durable" />
          <ChartPanel id="odd-chiffres" title={figureWords.odd.title} definition={figureWords.odd.definition}>
            <FoldedBars
              caption="Partenariats par objectif de développement durable"
              captionHidden
              labelHeader={figureWords.odd.header}
              valueHeader="Partenariats"
              rows={figures.odd ?? []}
              first={20}
            />
          </ChartPanel>
        </section>
      )}
      <p className="mt-10">
        <a href={routes.statistics}>Tous les chiffres du registre</a>
      </p>
    </>
  )
}

function Branch({ nodes, counts }: { nodes: ThemeNode[]; counts: Map<string, number> }) {
  if (nodes.length === 0) return null
  return (
    <ul className="mt-3 space-y-1">
      {nodes.map(({ code, label, children }) => (
        <li key={code}>
          <span className="flex items-baseline justify-between gap-4">
            <a href={routes.theme(code)} className="inline-block py-1">
              {label}
            </a>
            <span className="shrink-0 text-fine text-muted tabular-nums">{countWords(counts.get(code))}</span>
          </span>
          {children.length > 0 && (
            <div className="border-line border-l pl-4">
              <Branch nodes={children} counts={counts} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function countWords(count = 0): string {
  if (count === 0) return 'aucun partenariat'
  return count === 1 ? '1 partenariat' : `${count} partenariats`
}
