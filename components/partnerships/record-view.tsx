import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { StackedBars } from '@/components/ui/chart/stacked-bars'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { eurosWords, partnershipKinds } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { amountSeries } from '@/lib/partnerships/statistics/labels'
import { routes } from '@/lib/platform/routes'
import { DocumentList } from './document-list'
import { FreshnessBadge } from './freshness-badge'
import { LegalTracker } from './legal-tracker'
import { RecordFacts } from './record-facts'
import { RecordHistory } from './record-history'
import { RecordJsonLd } from './record-json-ld'
import { ForeignParties, FrenchParties } from './record-parties'
import { RecordPlaces } from './record-places'
import { RecordSources } from './record-sources'
import { RecordThemes } from './record-themes'
import { StatusBadge } from './status-badge'

/** One partnership, with everything the register tells the public about it. */
export function RecordView({ page }: { page: RecordPage }) {
  const { title, kind, status, subject, context, freshness, verifiedOn } = page
  return (
    <>
      <RecordJsonLd page={page} />
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
          <>
            {status && <StatusBadge status={status} />}
            {kind && <Badge tone="brand">{partnershipKinds[kind]}</Badge>}
            <FreshnessBadge freshness={freshness} verifiedOn={verifiedOn} />
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0 space-y-12">
          <div className="grid gap-8 sm:grid-cols-2">
            <FrenchParties parties={page.french} confirmed={page.confirmed} />
            <ForeignParties parties={page.foreign} />
          </div>
          {context && (
            <section>
              <SectionHeading title="Contexte" />
              <p className="measure whitespace-pre-line break-words">{context}</p>
            </section>
          )}
          <RecordThemes themes={page.themes} themeWords={page.themeWords} odds={page.odds} />
          <Amounts amounts={page.amounts} />
          {page.documents.length > 0 && (
            <section>
              <SectionHeading title="Documents" />
              <DocumentList slug={page.slug} documents={page.documents} />
            </section>
          )}
          <RecordPlaces page={page} />
        </div>
        <div className="min-w-0 space-y-10">
          <section>
            <h2 className="mb-6 text-h3">Repères</h2>
            <RecordFacts page={page} />
          </section>
          {page.legal?.steps.some(({ on }) => on) && (
            <section>
              <h2 className="mb-6 text-h3">La convention</h2>
              <LegalTracker tracker={page.legal} />
            </section>
          )}
          <section>
            <h2 className="mb-6 text-h3">Historique</h2>
            <RecordHistory events={page.events} />
          </section>
          <RecordSources page={page} />
        </div>
      </div>
    </>
  )
}

function Amounts({ amounts }: Pick<RecordPage, 'amounts'>) {
  if (amounts.length === 0) return null
  return (
    <section>
      <SectionHeading title="Montants" lead="Déclarés par la collectivité, par année civile." />
      <StackedBars
        caption="Montants par année, en euros"
        captionHidden
        labelHeader="Année"
        series={amountSeries}
        totalHeader="Total"
        format={eurosWords}
        rows={amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
          key: String(year),
          label: String(year),
          values: [frenchCents, partnerCents, cofundingCents],
        }))}
      />
    </section>
  )
}
