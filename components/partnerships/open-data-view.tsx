import { OpenDataApi } from '@/components/partnerships/open-data-api'
import { OpenDataColumns } from '@/components/partnerships/open-data-columns'
import { OpenDataFiles } from '@/components/partnerships/open-data-files'
import { OpenDataJsonLd } from '@/components/partnerships/open-data-json-ld'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeader } from '@/components/ui/page-header'
import type { OpenDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

const parts = [
  { id: 'fichiers', label: 'Fichiers' },
  { id: 'api', label: 'API' },
  { id: 'identifiants', label: 'Identifiants' },
  { id: 'chiffres', label: 'Comment on compte' },
  { id: 'colonnes', label: 'Colonnes' },
  { id: 'licence', label: 'Licence' },
  { id: 'versions', label: 'Versions' },
]

/** Everything a person needs to reuse the register, in plain words. */
export function OpenDataView({ page }: { page: OpenDataPage }) {
  return (
    <>
      <OpenDataJsonLd page={page} />
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Données ouvertes' }]} />
        }
        title="Données ouvertes"
        lead="Tout le registre des partenariats, à emporter librement&nbsp;: en fichiers pour un tableur ou une carte, ou par une API pour vos programmes. Sans compte, sans clé."
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <OnThisPage parts={parts} />
        <div className="min-w-0 space-y-14">
          <OpenDataFiles page={page} />
          <OpenDataApi page={page} />
          <section aria-labelledby="identifiants" className="measure space-y-4">
            <h2 id="identifiants">Identifiants</h2>
            <p>
              Pour relier ces données à d’autres, servez-vous des identifiants officiels, qui figurent dans
              chaque fichier et dans l’API&nbsp;: le <strong>SIREN</strong> de chaque collectivité, son{' '}
              <strong>code INSEE</strong> quand c’est une commune, un département ou une région, et le{' '}
              <strong>code ISO 3166-1</strong> de chaque pays.
            </p>
            <p>
              Une fiche a un identifiant permanent (UUID). La dernière partie de son adresse, elle, peut
              changer si son titre change. Il n’existe pas d’identifiant mondial des autorités locales
              étrangères&nbsp;: nous donnons la dernière partie de leur adresse dans ce portail.
            </p>
          </section>
          <section aria-labelledby="chiffres" className="measure space-y-4">
            <h2 id="chiffres">Comment on compte</h2>
            <ul className="list-disc space-y-2 pl-5">
              <li>
                Une ligne de fichier, un objet de la carte, un résultat de l’API&nbsp;: c’est toujours une
                fiche publiée du registre. Les fiches archivées et les dossiers en cours n’y sont pas.
              </li>
              <li>
                Les mêmes filtres donnent partout le même nombre&nbsp;: sur la page du registre, dans les
                fichiers, dans l’API et dans les statistiques.
              </li>
              <li>
                Un partenariat à plusieurs pays compte une fois pour chacun d’eux&nbsp;: la somme des pays
                dépasse donc le total du registre.
              </li>
              <li>Une valeur vide veut dire que la source ne le dit pas. Elle ne veut jamais dire zéro.</li>
              <li>Aucun nom, courriel ni téléphone de personne n’est publié.</li>
            </ul>
          </section>
          <OpenDataColumns page={page} />
          <section aria-labelledby="licence" className="measure space-y-4">
            <h2 id="licence">Licence</h2>
            <p>
              <a href={page.words.licenceUrl}>{page.words.licence} (Etalab)</a>&nbsp;: vous pouvez copier,
              modifier, diffuser et vendre, à condition de citer la source et la date de votre extraction.
            </p>
            <p>
              Par exemple&nbsp;: «&nbsp;Registre des partenariats, portail de la coopération décentralisée,
              Cités Unies France, extrait le 12 mars 2027&nbsp;».
            </p>
          </section>
          <section aria-labelledby="versions" className="measure space-y-4">
            <h2 id="versions">Versions</h2>
            <p>
              L’adresse de l’API porte son numéro&nbsp;: dans <code>/api/v1</code> et dans les fichiers, des
              champs et des colonnes peuvent s’ajouter à la fin, aucun ne change de sens ni ne disparaît. Un
              changement qui casserait vos programmes aurait une nouvelle adresse, et l’ancienne resterait
              ouverte un an.
            </p>
            <ul className="space-y-2">
              {page.changes.map(({ version, day, text }) => (
                <li key={version}>
                  <strong>{version}</strong>, <DateText date={day} />. {text}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}
