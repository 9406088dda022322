import { BarTable } from '@/components/ui/chart/bar-table'
import { ChartData } from '@/components/ui/chart/chart-data'
import { ChartPanel } from '@/components/ui/chart/chart-panel'
import { YearDots } from '@/components/ui/chart/year-dots'
import { DataTable } from '@/components/ui/data-table'
import type { FirstLink, PartyProfile, Tally } from '@/lib/partnerships/profiles/queries'
import { routes } from '@/lib/platform/routes'

type PartyFiguresProps = {
  name: string
  profile: PartyProfile
  /** An authority abroad has one country only. */
  hasCountries?: boolean
}

/** Small charts of one authority: countries, themes, and when its links began. */
export function PartyFigures({ name, profile, hasCountries = true }: PartyFiguresProps) {
  const { countries, families, firstLinks } = profile
  return (
    <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
      {hasCountries && countries.length > 0 && (
        <ChartPanel
          id="par-pays"
          title="Par pays"
          definition="Partenariats ayant au moins une autorité partenaire dans le pays."
        >
          <BarTable
            caption={`Partenariats par pays\u00a0: ${name}`}
            captionHidden
            labelHeader="Pays"
            valueHeader="Partenariats"
            rows={bars(countries, routes.country)}
          />
        </ChartPanel>
      )}
      {families.length > 0 && (
        <ChartPanel
          id="par-theme"
          title="Par famille de thèmes"
          definition="Partenariats déclarant au moins un thème de la famille."
        >
          <BarTable
            caption={`Partenariats par famille de thèmes\u00a0: ${name}`}
            captionHidden
            labelHeader="Famille de thèmes"
            valueHeader="Partenariats"
            rows={bars(families, routes.theme)}
          />
        </ChartPanel>
      )}
      {firstLinks.length > 1 && <FirstLinks name={name} links={firstLinks} />}
    </div>
  )
}

function bars(tallies: Tally[], hrefOf: (value: string) => string) {
  return tallies.map(({ value, label, count }) => ({ key: value, label, value: count, href: hrefOf(value) }))
}

function FirstLinks({ name, links }: { name: string; links: FirstLink[] }) {
  const [first, last] = [links[0]?.year, links.at(-1)?.year]
  return (
    <div className="md:col-span-2">
      <ChartPanel
        id="premiers-liens"
        title="Depuis quand"
        definition="Un point par partenariat, placé à la première année connue&nbsp;: début ou première signature. Ceux dont l’année est inconnue n’y figurent pas."
      >
        <YearDots
          title={`Première année des partenariats\u00a0: ${name}`}
          description={`${links.length} partenariats, de ${first} à ${last}. Le tableau qui suit les nomme.`}
          dots={links.map(({ slug, title, year }) => ({
            key: slug,
            year,
            label: title,
          }))}
        />
        <ChartData label="Voir la liste des années">
          <DataTable
            caption={`Première année des partenariats\u00a0: ${name}`}
            captionHidden
            small="scroll"
            columns={[
              { key: 'year', header: 'Année', nowrap: true, cell: ({ year }) => year },
              {
                key: 'title',
                header: 'Partenariat',
                isRowHeader: true,
                cell: ({ slug, title }) => <a href={routes.partnership(slug)}>{title}</a>,
              },
            ]}
            rows={links}
            rowKey={({ slug }) => slug}
          />
        </ChartData>
      </ChartPanel>
    </div>
  )
}
