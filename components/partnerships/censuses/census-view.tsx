import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { CensusPage } from '@/lib/partnerships/census-syntheses/queries'
import { routes } from '@/lib/platform/routes'
import { FigureTables } from './figure-tables'

/** A published synthesis with its figures. */
export function CensusView({ page }: { page: CensusPage }) {
  return (
    <article className="contents">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Recensements', href: routes.censuses },
              { label: page.title },
            ]}
          />
        }
        title={page.title}
        kicker="Recensement"
        meta={
          <span>
            Synthèse publiée le <DateText date={page.publishedOn} />
          </span>
        }
      />
      <div className="mb-12">
        <StatList>
          <Stat
            label="Collectivités qui ont répondu"
            value={page.answers}
            definition={`Réponses envoyées jusqu’au dernier jour, une par collectivité.${page.asked > 0 ? ` ${page.asked} étaient sollicitées.` : ''}`}
          />
          {page.countries.map(({ slug, name }) => (
            <Stat key={slug} label="Pays" value={name} href={routes.country(slug)} />
          ))}
        </StatList>
      </div>
      <section aria-labelledby="synthese" className="mb-14">
        <SectionHeading id="synthese" title="Synthèse" />
        <div className="measure">
          <Prose source={page.synthesis} headingLevel={3} />
        </div>
      </section>
      {page.answers > 0 && page.figures.length > 0 && (
        <section aria-labelledby="chiffres" className="mb-14 max-w-3xl">
          <SectionHeading
            id="chiffres"
            title="Chiffres"
            lead="Calculés sur les réponses des collectivités. Les réponses en texte libre ne sont pas publiées."
          />
          <FigureTables figures={page.figures} />
        </section>
      )}
      <section aria-labelledby="questionnaire" className="measure">
        <SectionHeading id="questionnaire" title="Ce qui était demandé" />
        <Prose source={page.intro} headingLevel={3} />
        <p className="mt-4 text-fine text-muted">
          {page.openedOn && (
            <>
              Ouvert le <DateText date={page.openedOn} />,{' '}
            </>
          )}
          réponses attendues jusqu’au <DateText date={page.dueOn} />.
        </p>
      </section>
    </article>
  )
}
