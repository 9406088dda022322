import { DataTable } from '@/components/ui/data-table'
import type { OpenDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

const types: Record<string, string> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre',
  date: 'date',
  datetime: 'date et heure',
}

/** Every column of the files, as the Table Schema describes it. */
export function OpenDataColumns({ page: { fields } }: { page: OpenDataPage }) {
  return (
    <section aria-labelledby="colonnes" className="space-y-6">
      <h2 id="colonnes">Colonnes</h2>
      <p className="measure">
        Une cellule qui a plusieurs valeurs les sépare par une barre verticale&nbsp;; celles d’un même côté
        suivent le même ordre, et une valeur inconnue garde sa place. Les mots possibles et les formats exacts
        sont dans le <a href={routes.openDataSchema}>schéma</a>.
      </p>
      <DataTable
        caption={`Les ${fields.length} colonnes du CSV pour les programmes`}
        small="stack"
        columns={[
          {
            key: 'name',
            header: 'Colonne',
            isRowHeader: true,
            nowrap: true,
            cell: ({ name }) => <code className="text-fine">{name}</code>,
          },
          { key: 'type', header: 'Type', cell: ({ type }) => types[type] ?? type, nowrap: true },
          { key: 'description', header: 'Ce qu’elle contient', cell: ({ description }) => description },
        ]}
        rows={fields}
        rowKey={({ name }) => name}
      />
    </section>
  )
}
