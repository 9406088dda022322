import { Alert } from '@/components/ui/alert'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { eurosWords } from '@/lib/partnerships/labels'
import type { OdaDeskPage, OdaDeskRow } from '@/lib/partnerships/oda-desk/queries'
import { routes } from '@/lib/platform/routes'

const columnsOf = (year: number): Column<OdaDeskRow>[] => [
  {
    key: 'name',
    header: 'Collectivité',
    isRowHeader: true,
    cell: ({ slug, name }) => <a href={routes.staffOdaSheet(slug, year)}>{name}</a>,
  },
  {
    key: 'partnerships',
    header: 'Partenariats avec un montant',
    align: 'end',
    cell: ({ partnerships }) => partnerships,
  },
  {
    key: 'own',
    header: 'Part connue',
    align: 'end',
    nowrap: true,
    cell: ({ own, toShare, partnerships }) => (toShare === partnerships ? '–' : eurosWords(own)),
  },
  { key: 'toShare', header: 'Parts à inscrire', align: 'end', cell: ({ toShare }) => toShare },
]

/** Whom the register knows to have spent something in a year for an eligible country. */
export function OdaDeskView({ page }: { page: OdaDeskPage }) {
  const { year, years, total, isCovered } = page
  return (
    <>
      <PageHeader
        title="Déclaration APD"
        lead="Les collectivités dont le registre connaît des montants pour un pays de la liste du CAD. Le nom ouvre leur feuille de déclaration."
      />
      <FilterForm action={routes.staffOda} label="Choisir l’année" submitLabel="Afficher">
        <SelectField
          name="annee"
          label="Année des dépenses"
          emptyLabel={null}
          defaultValue={String(year)}
          options={years.map((choice) => ({ value: String(choice), label: String(choice) }))}
        />
      </FilterForm>
      <div className="mt-8 space-y-6">
        {!isCovered && (
          <Alert tone="warning" title={`La liste des pays pour ${year} n’est pas dans le portail`}>
            Aucun pays ne peut être dit éligible ou non pour cette année.
          </Alert>
        )}
        {total === 0 ? (
          isCovered && (
            <EmptyState title={`Aucun montant pour ${year}`}>
              Aucune fiche du registre ne donne de montant, cette année-là, pour un pays éligible. Les
              collectivités les ajoutent depuis leur espace, «&nbsp;Déclaration APD&nbsp;».
            </EmptyState>
          )
        ) : (
          <>
            <p className="font-semibold">{total > 1 ? `${total} collectivités` : '1 collectivité'}</p>
            <DataTable
              caption={`Montants de ${year}`}
              captionHidden
              columns={columnsOf(year)}
              rows={page.items}
              rowKey={({ slug }) => slug}
            />
            <p className="measure text-fine text-muted">
              Part connue&nbsp;: la somme des partenariats dont la collectivité est la seule partie française.
              Parts à inscrire&nbsp;: les partenariats à plusieurs, dont le registre ne sait pas qui a payé
              quoi.
            </p>
          </>
        )}
      </div>
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => `${routes.staffOda}?annee=${year}${n > 1 ? `&page=${n}` : ''}`}
      />
    </>
  )
}
