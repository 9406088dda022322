import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import { onePercentServices, partnershipKinds } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'
import { AmountTable } from './amount-table'
import { ForeignParties, FrenchParties } from './record-parties'
import { RecordThemes } from './record-themes'
import { StatusBadge } from './status-badge'
import { StatusHistory } from './status-history'

/** One partnership, with everything the register knows about it. */
export function RecordView({ page }: { page: RecordPage }) {
  const { title, kind, status, subject, context, amounts, statusChanges } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Partenariats', href: routes.partnerships },
              { label: title },
            ]}
          />
        }
        kicker="Partenariat"
        title={title}
        lead={subject}
        meta={
          (kind || status) && (
            <>
              {status && <StatusBadge status={status} />}
              {kind && <Badge tone="brand">{partnershipKinds[kind]}</Badge>}
            </>
          )
        }
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[1fr_22rem]">
        <div className="space-y-12">
          <div className="grid gap-8 sm:grid-cols-2">
            <FrenchParties parties={page.french} />
            <ForeignParties parties={page.foreign} />
          </div>
          {context && (
            <section>
              <SectionHeading title="Contexte" />
              <p className="measure whitespace-pre-line">{context}</p>
            </section>
          )}
          <RecordThemes themes={page.themes} themeWords={page.themeWords} odds={page.odds} />
          {amounts.length > 0 && (
            <section>
              <SectionHeading title="Montants" />
              <AmountTable rows={amounts} />
            </section>
          )}
        </div>
        <div className="space-y-10">
          <section>
            <h2 className="mb-6 text-h3">Repères</h2>
            <RecordFacts page={page} />
          </section>
          {statusChanges.length > 1 && (
            <section>
              <h2 className="mb-6 text-h3">Historique</h2>
              <StatusHistory changes={statusChanges} />
            </section>
          )}
          <RecordSource page={page} />
        </div>
      </div>
    </>
  )
}

const unknown = <span className="text-muted">non renseigné</span>
const dated = (date: Date | string | null) => date && <DateText date={date} />

function RecordFacts({ page }: { page: RecordPage }) {
  return (
    <DescriptionList
      items={[
        { term: 'Nature', value: page.kind ? partnershipKinds[page.kind] : unknown },
        { term: 'Statut', value: page.status ? <StatusBadge status={page.status} /> : unknown },
        { term: 'Début', value: page.startYear ?? unknown },
        { term: 'Fin', value: page.endYear },
        { term: 'Première signature', value: dated(page.firstSignedOn) },
        { term: 'Convention en cours', value: page.currentConventionYear },
        { term: 'Délibération', value: dated(page.deliberatedOn) },
        { term: 'Signature', value: dated(page.signedOn) },
        { term: 'Transmission au préfet', value: dated(page.transmittedOn) },
        { term: 'En vigueur depuis', value: dated(page.inForceSince) },
        { term: 'Fin de la convention', value: dated(page.expiresOn) },
        {
          term: 'Dispositif «\u00a01\u00a0%\u00a0»',
          value: page.onePercentService && onePercentServices[page.onePercentService],
        },
      ]}
    />
  )
}

/** Where the record comes from, how fresh it is, and whom to tell when it is wrong. */
function RecordSource({ page }: { page: RecordPage }) {
  const { source, note, verifiedOn, correctionHref, slug } = page
  return (
    <section className="space-y-3 text-fine">
      {source && (
        <p>
          <SourceLink source={source} />
        </p>
      )}
      {note && <p className="text-muted">Note sur la source&nbsp;: {note}</p>}
      <p className="text-muted">
        {verifiedOn ? (
          <>
            Vérifié par la collectivité le <DateText date={verifiedOn} />.
          </>
        ) : (
          'Pas encore vérifié par la collectivité.'
        )}
      </p>
      <div data-print="hide">
        <Alert>
          <p>
            Une erreur, un oubli&nbsp;? <a href={correctionHref}>Proposez une correction</a>. Votre
            collectivité est partie à ce partenariat&nbsp;?{' '}
            <a href={routes.editPartnership(slug)}>Modifiez la fiche</a>.
          </p>
        </Alert>
      </div>
    </section>
  )
}
