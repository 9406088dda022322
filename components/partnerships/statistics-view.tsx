import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChips } from '@/components/ui/filter-chips'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import { facetLabels } from '@/lib/partnerships/register/labels'
import type { FigureKey } from '@/lib/partnerships/statistics/labels'
import type { StatisticsPage } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'
import { FigureBars } from './figure-bars'
import { StatisticsAmounts } from './statistics-amounts'
import { StatisticsFilters } from './statistics-filters'
import { StatisticsYears } from './statistics-years'

/** `isWide`: its names are long. */
const parts: { id: string; title: string; keys: FigureKey[]; isWide?: boolean }[] = [
  { id: 'ou', title: 'Où dans le monde', keys: ['continent', 'pays'] },
  { id: 'qui', title: 'Qui en France', keys: ['region', 'departement', 'niveau', 'population'] },
  { id: 'quoi', title: 'Sur quoi', keys: ['theme', 'odd'], isWide: true },
  { id: 'comment', title: 'Sous quelle forme', keys: ['nature', 'statut'] },
  { id: 'quand', title: 'Depuis quand', keys: ['debut', 'annee'] },
  { id: 'fraicheur', title: 'Des données vérifiées\u00a0?', keys: ['fraicheur'] },
]

/** The figures of the register: each with its definition, its table, its file, and the list that makes it up. */
export function StatisticsView({ page }: { page: StatisticsPage }) {
  const { total, heads, query, amounts } = page
  const list = routes.partnershipsWith(query)
  const about = page.isFiltered ? 'les partenariats choisis' : 'tout le registre'
  const csv = (name: string) => [
    { href: routes.statisticsTable(name, query), label: 'Télécharger ce tableau (CSV)' },
  ]
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Chiffres' }]} />}
        title="Chiffres"
        lead="Ce que compte le registre des partenariats. Chaque chiffre dit ce qu’il compte, et mène à la liste qui le compose."
      />
      <p className="measure -mt-2 mb-6 text-fine text-muted">
        Comptés le <DateText date={page.on} />, sur les partenariats publiés au registre, tels que les
        collectivités les déclarent. Le registre n’est pas un recensement exhaustif.
      </p>
      <StatisticsFilters page={page} />
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <FilterChips chips={chipsOf(page)} clearHref={routes.statistics} />
        <Chosen page={page} />
      </div>
      {total === 0 ? (
        <EmptyState
          title="Aucun partenariat à compter"
          action={
            <ButtonLink href={routes.statistics} variant="secondary">
              Voir les chiffres de tout le registre
            </ButtonLink>
          }
        >
          Aucun partenariat publié ne répond à tous ces filtres à la fois.
        </EmptyState>
      ) : (
        <>
          <div className="mt-8">
            <StatList>
              <Stat
                value={total}
                label={total === 1 ? 'partenariat' : 'partenariats'}
                definition="publiés au registre, archivés exclus"
                href={list}
              />
              <Stat
                value={heads.collectivites}
                label={heads.collectivites === 1 ? 'collectivité française' : 'collectivités françaises'}
                definition="citées par au moins un d’eux"
                {...(!page.isFiltered && { href: routes.collectivites })}
              />
              <Stat
                value={heads.partners}
                label={heads.partners === 1 ? 'autorité partenaire' : 'autorités partenaires'}
                definition="citées par au moins un d’eux"
                {...(!page.isFiltered && { href: routes.partners })}
              />
              <Stat
                value={heads.countries}
                label="pays"
                definition="d’au moins une de ces autorités"
                href="#chiffres-pays"
              />
            </StatList>
          </div>
          <div className="mt-14 grid gap-x-12 gap-y-8 lg:grid-cols-[11rem_minmax(0,1fr)]">
            <OnThisPage
              parts={[
                ...parts.map(({ id, title }) => ({ id, label: title })),
                { id: 'montants', label: 'Montants' },
              ]}
            />
            <div className="grid gap-16">
              {parts.map(({ id, title, keys, isWide }) => (
                <section key={id} aria-labelledby={id}>
                  <SectionHeading id={id} title={title} />
                  <div className={cx('grid gap-x-12 gap-y-12', !isWide && 'md:grid-cols-2')}>
                    {keys.map((name) =>
                      name === 'annee' ? (
                        <StatisticsYears key={name} values={page.figures.annee} links={csv('annee')} />
                      ) : (
                        <FigureBars
                          key={name}
                          name={name}
                          values={page.figures[name]}
                          about={about}
                          first={isWide ? 24 : 12}
                          links={csv(name)}
                        />
                      ),
                    )}
                  </div>
                </section>
              ))}
              <StatisticsAmounts amounts={amounts} query={query} />
              <p className="measure text-fine text-muted">
                Les mêmes données, ligne à ligne, sont libres de réutilisation&nbsp;:{' '}
                <a href={routes.openData}>données ouvertes</a>.
              </p>
            </div>
          </div>
        </>
      )}
    </>
  )
}

/** On paper the chips are left out: the scope of the figures is written. */
function Chosen({ page: { chosen, filters } }: { page: StatisticsPage }) {
  const words = [
    ...(filters.q ? [`Recherche\u00a0: ${filters.q}`] : []),
    ...chosen.map(({ key, label }) => `${facetLabels[key]}\u00a0: ${label}`),
  ]
  return <p className="hidden print:block">{words.join('\u00a0; ') || 'Tout le registre.'}</p>
}

function chipsOf({ chosen, filters, query }: StatisticsPage) {
  const without = (key: string, value: string) => {
    const left = [...new URLSearchParams(query)].filter(([k, v]) => k !== key || v !== value)
    return left.length > 0 ? `${routes.statistics}?${new URLSearchParams(left)}` : routes.statistics
  }
  return [
    ...(filters.q ? [{ filter: 'Recherche', label: filters.q, href: without('q', filters.q) }] : []),
    ...chosen.map(({ key, value, label }) => ({
      filter: facetLabels[key],
      label,
      href: without(key, value),
    })),
  ]
}
