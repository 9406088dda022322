import { DataTable } from '@/components/ui/data-table'
import type { OpenDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

const problems = [
  {
    id: 'parametre-inconnu',
    status: '400',
    text: 'Un paramètre n’existe pas à cette adresse, ou sa valeur n’est pas possible. La réponse dit lesquels. Rien n’est ignoré en silence.',
  },
  { id: 'introuvable', status: '404', text: 'Rien n’existe à cette adresse, ou n’y existe plus.' },
  {
    id: 'lecture-seule',
    status: '405',
    text: 'Les données se lisent, avec GET ou HEAD. Rien ne s’écrit par l’API.',
  },
  {
    id: 'trop-de-requetes',
    status: '429',
    text: 'La limite de la minute est atteinte. L’en-tête Retry-After donne les secondes à attendre.',
  },
  {
    id: 'erreur-interne',
    status: '500',
    text: 'Le portail n’a pas pu répondre. Donnez-nous la référence qui figure dans la réponse.',
  },
]

/** The API: what it answers, examples that run, and its limits. */
export function OpenDataApi({
  page: { url, operations, requestsPerMinute, example },
}: {
  page: OpenDataPage
}) {
  const examples = [
    ...(example
      ? [
          {
            what: 'Les jumelages avec un pays, cinquante par page',
            path: `partnerships?pays=${example.country}&nature=jumelage&taille=50`,
          },
          { what: 'Une fiche', path: `partnerships/${example.slug}` },
          { what: 'Une collectivité par son SIREN', path: `collectivites/${example.collectivite}` },
        ]
      : []),
    { what: 'Ce que compte chaque région, chaque thème, chaque pays', path: 'facets' },
  ]
  return (
    <section aria-labelledby="api" className="space-y-6">
      <h2 id="api">API</h2>
      <div className="measure space-y-4">
        <p>
          L’API répond en JSON, se lit depuis tout site web (CORS) et prend les mêmes filtres que la page du
          registre, avec les mêmes noms. Tout est décrit dans le{' '}
          <a href={routes.apiDocument}>document OpenAPI</a>, que la plupart des outils savent lire.
        </p>
      </div>
      <ul className="space-y-4">
        {examples.map(({ what, path }) => (
          <li key={path}>
            <a href={routes.apiPath(path)} className="inline-block py-1">
              {what}
            </a>
            <pre className="mt-1 whitespace-pre-wrap break-all rounded-card bg-band p-3 text-fine">
              <code>{`curl "${url}${routes.apiPath(path)}"`}</code>
            </pre>
          </li>
        ))}
      </ul>
      <DataTable
        caption="Adresses de l’API"
        small="stack"
        columns={[
          {
            key: 'address',
            header: 'Adresse',
            isRowHeader: true,
            cell: ({ address, example }) => (
              <a href={example} className="break-all">
                <code className="text-fine">{address}</code>
              </a>
            ),
          },
          { key: 'summary', header: 'Réponse', cell: ({ summary }) => summary },
        ]}
        rows={operations}
        rowKey={({ id }) => id}
      />
      <div className="measure space-y-4">
        <p>
          <strong>Pages.</strong> Les listes vont par 20 résultats, ou par <code>taille</code> (100 au plus).
          Chaque réponse donne le total et les adresses des pages voisines, dans le texte et dans l’en-tête
          Link.
        </p>
        <p>
          <strong>Ne rien relire pour rien.</strong> Chaque réponse porte un ETag&nbsp;: renvoyez-le dans
          If-None-Match, et l’API répond 304, sans contenu, tant que rien n’a changé.
        </p>
        <p>
          <strong>Limite.</strong> {requestsPerMinute} requêtes par minute et par adresse&nbsp;; un fichier
          entier en vaut dix. Les en-têtes RateLimit disent ce qui reste. Nous ne gardons pas votre
          adresse&nbsp;: seulement une empreinte, qui change chaque jour.
        </p>
      </div>
      <div className="measure">
        <h3>Erreurs</h3>
        <p className="mt-2">Elles sont dites en français et en anglais, au format RFC&nbsp;9457.</p>
        <dl className="mt-4 space-y-4">
          {problems.map(({ id, status, text }) => (
            <div key={id} id={id}>
              <dt>
                <strong>{status}</strong> <code>{id}</code>
              </dt>
              <dd className="mt-1 text-muted">{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
