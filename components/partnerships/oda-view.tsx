import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { longDateWords } from '@/components/ui/date-words'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/form/select-field'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import { eurosWords } from '@/lib/partnerships/labels'
import { odaWindowWords, otherDeclarations } from '@/lib/partnerships/oda/labels'
import type { OdaPage } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'
import { OdaIneligible } from './oda-ineligible'
import { OdaTable } from './oda-table'

const DAC_LIST =
  'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html'

type OdaViewProps = {
  page: OdaPage
  /** Read by staff, among the worksheets of all. */
  isDesk?: boolean
}

/** What the register knows for the yearly declaration of official development assistance, and what it does not. */
export function OdaView({ page, isDesk = false }: OdaViewProps) {
  const { collectivite, choices, year, years, eligible, ineligible, totals, window } = page
  const file = (format: 'csv' | 'xlsx') => routes.odaFile(collectivite.slug, year, format)
  return (
    <>
      <PageHeader
        breadcrumb={
          isDesk && (
            <Breadcrumb
              items={[
                { label: 'Déclaration APD', href: `${routes.staffOda}?annee=${year}` },
                { label: collectivite.name },
              ]}
            />
          )
        }
        kicker={collectivite.name}
        title={`Aide publique au développement ${year}`}
        lead={`Chaque année, les collectivités déclarent à l’État ce qu’elles ont dépensé pour les pays de la liste du CAD (CGCT, art.\u00a0L.\u00a01115\u20116). Cette feuille reprend ce que le registre en sait.`}
        actions={
          eligible.length > 0 && (
            <>
              <ButtonLink href={file('xlsx')}>Télécharger le classeur (.xlsx)</ButtonLink>
              <ButtonLink href={file('csv')} variant="secondary">
                Texte pour Excel (.csv)
              </ButtonLink>
            </>
          )
        }
      />
      <FilterForm
        action={isDesk ? routes.staffOdaSheet(collectivite.slug) : routes.myOda}
        label="Choisir la feuille"
        submitLabel="Afficher"
      >
        {choices.length > 1 && (
          <SelectField
            name="collectivite"
            label="Collectivité"
            emptyLabel={null}
            defaultValue={collectivite.slug}
            options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <SelectField
          name="annee"
          label="Année des dépenses"
          emptyLabel={null}
          defaultValue={String(year)}
          options={years.map((choice) => ({ value: String(choice), label: String(choice) }))}
        />
      </FilterForm>
      <div className="my-8 space-y-4">
        <Alert tone={window.state === 'open' ? 'success' : 'info'} title="Quand déclarer">
          Les montants de {year} se déclarent en ligne auprès de l’État, d’ordinaire du{' '}
          {longDateWords(window.from)} au {longDateWords(window.to)}. {odaWindowWords[window.state]} Le
          ministère peut prolonger la période&nbsp;: son avis fait foi.
        </Alert>
        {!page.isCovered && (
          <Alert tone="warning" title={`La liste des pays pour ${year} n’est pas dans le portail`}>
            Aucun pays ne peut être dit éligible ou non pour cette année. Consultez la{' '}
            <a href={DAC_LIST}>liste du CAD de l’OCDE</a>.
          </Alert>
        )}
      </div>
      <section className="mb-14">
        <SectionHeading title={`Partenariats avec un pays éligible en ${year}`} />
        {eligible.length === 0 ? (
          <EmptyState title="Aucun partenariat">
            Le registre ne connaît, pour {year}, aucun partenariat de {collectivite.name} avec un pays de la
            liste. D’autres dépenses peuvent être à déclarer, voyez plus bas&nbsp;; en 2020, le ministère
            demandait de déclarer aussi une année sans dépense.
          </EmptyState>
        ) : (
          <>
            <StatList>
              <Stat
                value={eurosWords(totals.own)}
                label="Part connue de la collectivité"
                definition="Somme des partenariats dont elle est la seule partie française."
              />
              <Stat
                value={String(totals.toShare)}
                label={totals.toShare > 1 ? 'parts à inscrire' : 'part à inscrire'}
                definition={`Partenariats à plusieurs collectivités\u00a0: les montants du registre sont ceux de toutes.`}
              />
              <Stat
                value={String(totals.missing)}
                label={totals.missing > 1 ? 'montants manquants' : 'montant manquant'}
                definition={`Partenariats sans montant pour ${year} au registre.`}
              />
            </StatList>
            <OdaTable page={page} />
          </>
        )}
      </section>
      {ineligible.length > 0 && <OdaIneligible page={page} />}
      <section className="mb-14">
        <SectionHeading
          title="À déclarer aussi"
          lead="Ce que le registre des partenariats ne connaît pas. À vérifier avec vos services des finances."
        />
        <ul className="measure list-disc space-y-2 pl-5">
          {otherDeclarations.map((category) => (
            <li key={category}>{category}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
