import { DateTimeText } from '@/components/ui/date-time'
import { FileLink } from '@/components/ui/file-link'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { OpenDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

const whole = new Intl.NumberFormat('fr-FR')

/** The files, with what they hold today. */
export function OpenDataFiles({ page: { figures, firstYear, modified, files } }: { page: OpenDataPage }) {
  return (
    <section aria-labelledby="fichiers" className="space-y-6">
      <h2 id="fichiers">Fichiers</h2>
      <StatList>
        <Stat value={whole.format(figures.partnerships)} label="partenariats, un par ligne" />
        <Stat value={whole.format(figures.collectivites)} label="collectivités françaises" />
        <Stat value={whole.format(figures.partners)} label="autorités partenaires" />
        <Stat value={whole.format(figures.countries)} label="pays" />
      </StatList>
      <ul className="divide-y divide-line border-line border-y">
        {files.map(({ key, title, use, format, href }) => (
          <li key={key} id={key} className="py-3">
            <FileLink href={href} title={title} format={format} />
            <p className="pl-8 text-fine text-muted">{use}</p>
          </li>
        ))}
      </ul>
      <div className="measure space-y-4">
        <p>
          Les fichiers sont écrits au moment où vous les demandez&nbsp;: ils contiennent le registre tel qu’il
          est à cet instant.
          {modified && (
            <>
              {' '}
              Dernière modification d’une fiche&nbsp;: <DateTimeText value={modified} />.
            </>
          )}
          {firstYear !== null && <> Le plus ancien partenariat daté a commencé en {firstYear}.</>}
        </p>
        <p>
          Pour une partie seulement, <a href={routes.partnerships}>cherchez dans le registre</a> puis
          téléchargez le résultat&nbsp;: les filtres de la page passent dans l’adresse du fichier. Par
          exemple,{' '}
          <a href={routes.openCsv('pays=mali&statut=en-cours')}>les partenariats en cours avec le Mali</a>.
        </p>
        <p>
          Pour décrire ou moissonner ce jeu de données&nbsp;:{' '}
          <a href={routes.openDataSchema}>schéma des colonnes</a> (Table Schema) et{' '}
          <a href={routes.openDataCatalogue}>catalogue</a> (DCAT-AP, JSON-LD).
        </p>
      </div>
    </section>
  )
}
