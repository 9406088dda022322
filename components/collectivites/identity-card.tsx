import { DescriptionList } from '@/components/ui/description-list'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { CollectivitePage } from '@/lib/collectivites/sheets/queries'
import { routes } from '@/lib/platform/routes'

const number = new Intl.NumberFormat('fr-FR')
const degrees = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Official facts about a French authority. */
export function IdentityCard({ page }: { page: CollectivitePage }) {
  const { level, departement, region, siren, insee, population, latitude, longitude } = page
  return (
    <section
      aria-labelledby="fiche"
      className="self-start rounded-card bg-band p-6 print:break-inside-avoid print:p-0"
    >
      <h2 id="fiche" className="mb-4 text-h4">
        Fiche
      </h2>
      <DescriptionList
        items={[
          { term: 'Échelon', value: collectiviteLevels[level] },
          {
            term: 'Département',
            value: departement && (
              <a href={`${routes.collectivites}?departement=${departement.code}`}>
                {departement.name} ({departement.code})
              </a>
            ),
          },
          {
            term: 'Région',
            value: region && <a href={`${routes.collectivites}?region=${region.code}`}>{region.name}</a>,
          },
          {
            term: 'Population',
            value: population === null ? null : `${number.format(population)}\u00a0habitants`,
          },
          { term: 'SIREN', value: siren?.replace(/(\d{3})(?=\d)/g, '$1\u00a0') },
          { term: 'Code INSEE', value: insee },
          {
            term: 'Position',
            value: latitude !== null && longitude !== null && positionWords(latitude, longitude),
          },
        ]}
      />
      <p className="mt-4 text-fine text-muted">
        Identifiants et population&nbsp;: Etalab, d’après l’INSEE et la Banatic.
      </p>
    </section>
  )
}

function positionWords(latitude: number, longitude: number): string {
  const north = `${degrees.format(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'S' : 'N'}`
  const east = `${degrees.format(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'O' : 'E'}`
  return `${north}, ${east}`
}
