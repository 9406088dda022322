import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { BarTable } from '@/components/ui/chart/bar-table'
import type { AtlasMark } from './atlas-mark'
import { FlowMap } from './flow-map'
import { FranceMap } from './france-map'

const SHOWN = 8

type RegisterAtlasProps = {
  countries: AtlasMark[]
  departements: AtlasMark[]
  regions: AtlasMark[]
  /** Where the French side of the search stands: longitude, latitude. */
  origin: readonly [number, number]
  /** Address of the detailed map of the same results. */
  detailHref: string
}

/** The results of a search on two maps, the partners' side and the French one, each beside its list. */
export function RegisterAtlas({ countries, departements, regions, origin, detailHref }: RegisterAtlasProps) {
  return (
    <>
      <section aria-labelledby="carte-pays">
        <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
          <h3 id="carte-pays">Pays partenaires</h3>
          {detailHref && (
            <ButtonLink href={detailHref} variant="secondary" size="small">
              Carte détaillée
            </ButtonLink>
          )}
        </div>
        <figure>
          <FlowMap label="Carte des pays partenaires" countries={countries} origin={origin} />
          <Caption>
            La surface d’un cercle dit le nombre de partenariats&nbsp;; choisir un pays filtre les résultats.
          </Caption>
        </figure>
        <Ranking caption="Partenariats par pays" header="Pays" marks={countries} />
      </section>
      <section aria-labelledby="carte-france" className="mt-12">
        <h3 id="carte-france" className="mb-3">
          Collectivités françaises
        </h3>
        <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
          <figure>
            <FranceMap label="Carte des départements" departements={departements} />
            <Caption>
              Contours&nbsp;: <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a>{' '}
              (CC&nbsp;BY&nbsp;4.0) et Natural Earth. Un partenariat compte dans chaque département dont une
              collectivité prend part.
            </Caption>
          </figure>
          <div>
            <Ranking caption="Partenariats par département" header="Département" marks={departements} />
            <Ranking caption="Partenariats par région" header="Région" marks={regions} />
          </div>
        </div>
      </section>
    </>
  )
}

function Caption({ children }: { children: ReactNode }) {
  return <figcaption className="mt-2 mb-5 text-fine text-muted">{children}</figcaption>
}

type RankingProps = { caption: string; header: string; marks: AtlasMark[] }

/** The same as a list: what the results hold, the greatest first, then what could be added to them. */
function Ranking({ caption, header, marks }: RankingProps) {
  const rows = marks
    .toSorted((a, b) => Number(a.isQuiet) - Number(b.isQuiet) || b.count - a.count)
    .map(({ code, name, count, href }) => ({ key: code, label: name, value: count, href }))
  const table = (part: typeof rows, isRest: boolean) => (
    <BarTable
      caption={isRest ? `${caption}, suite` : caption}
      captionHidden={isRest}
      labelHeader={header}
      valueHeader="Partenariats"
      rows={part}
      longest={Math.max(...rows.map(({ value }) => value), 1)}
    />
  )
  const shown = Math.min(SHOWN, marks.filter(({ isQuiet }) => !isQuiet).length)
  if (rows.length === 0) return null
  return (
    <div className="mb-6">
      {table(rows.slice(0, shown), false)}
      {rows.length > shown && (
        <details className="mt-1">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-fine text-link underline">
            {rows.length - shown > 1 ? `Voir les ${rows.length - shown} autres` : 'Voir le dernier'}
          </summary>
          {table(rows.slice(shown), true)}
        </details>
      )}
    </div>
  )
}
