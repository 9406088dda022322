import { type Column, DataTable } from '@/components/ui/data-table'
import { eurosWords, onePercentServices, partyRoles } from '@/lib/partnerships/labels'
import { odaGroups } from '@/lib/partnerships/oda/labels'
import type { OdaLine, OdaPage } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'

const Missing = () => <span className="text-muted">non renseigné</span>

function columnsOf({ year, canWrite }: OdaPage): Column<OdaLine>[] {
  return [
    {
      key: 'title',
      header: 'Partenariat',
      isRowHeader: true,
      cell: ({ slug, title, partners, onePercentService }) => (
        <>
          <a href={routes.partnership(slug)}>{title}</a>
          <span className="block font-normal text-fine text-muted">{partners.slice(0, 4).join(', ')}</span>
          {onePercentService && (
            <span className="block font-normal text-fine">
              Dispositif «&nbsp;1&nbsp;%&nbsp;»&nbsp;: {onePercentServices[onePercentService]}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'country',
      header: 'Pays',
      cell: ({ countries }) =>
        countries.map(({ code, name, group }) => (
          <span key={code} className="block">
            {name}
            <span className="block text-fine text-muted">
              {group ? odaGroups[group] : 'hors de la liste'}
            </span>
          </span>
        )),
    },
    {
      key: 'role',
      header: 'Rôle',
      cell: ({ role, lead, frenchParties }) => (
        <>
          {partyRoles[role]}
          <span className="block text-fine text-muted">
            {frenchParties === 1 ? 'seule partie française' : `${frenchParties} parties françaises`}
            {lead && `, chef de file\u00a0: ${lead}`}
          </span>
        </>
      ),
    },
    {
      key: 'french',
      header: 'Montant français',
      align: 'end',
      nowrap: true,
      cell: ({ money }) => (money ? eurosWords(money.french) : <Missing />),
    },
    {
      key: 'others',
      header: 'Partenaires et cofinancements',
      align: 'end',
      nowrap: true,
      cell: ({ money }) =>
        money ? `${eurosWords(money.partner)} + ${eurosWords(money.cofunding)}` : <Missing />,
    },
    {
      key: 'own',
      header: 'Part à déclarer',
      align: 'end',
      cell: ({ own, money, slug }) => {
        if (own !== null) return <strong className="whitespace-nowrap">{eurosWords(own)}</strong>
        if (money) return <span className="text-muted">à inscrire par vos soins</span>
        return canWrite ? (
          <a href={routes.editPartnership(slug)}>Ajouter les montants de {year}</a>
        ) : (
          <Missing />
        )
      },
    },
  ]
}

/** Partnerships with an eligible country, with the money of the year. */
export function OdaTable({ page }: { page: OdaPage }) {
  return (
    <div className="mt-8 space-y-4">
      <DataTable
        caption={`Montants de ${page.year}, en euros`}
        columns={columnsOf(page)}
        rows={page.eligible}
        rowKey={({ slug }) => slug}
      />
      <p className="measure text-fine text-muted">
        Les montants sont ceux du partenariat tout entier. Quand plusieurs collectivités françaises y prennent
        part, le registre ne sait pas qui a payé quoi&nbsp;: inscrivez votre seule part dans le classeur.
      </p>
    </div>
  )
}
