import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import type { CensusDesk, CensusDone } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'
import { CensusActionPanel, type CensusActions } from './census-actions'
import { FigureTables } from './figure-tables'
import { type QuestionActions, QuestionList } from './question-list'
import { StandingBadge } from './standing-badge'

const doneWords: Record<CensusDone, string> = {
  enregistre: 'Le recensement est enregistré.',
  question: 'Les questions sont enregistrées.',
  ouvert: 'Le recensement est ouvert. Les courriels partent dans les minutes qui viennent.',
  rappel: 'Le rappel est demandé. Les courriels partent dans les minutes qui viennent.',
  prolonge: 'Le dernier jour est changé.',
  clos: 'Le recensement est clos.',
  synthese: 'La synthèse est enregistrée.',
  publie: 'La synthèse est en ligne.',
  retire: 'La synthèse n’est plus en ligne.',
  copie: 'Voici la copie, en préparation.',
}

type CensusDeskViewProps = { page: CensusDesk; actions: CensusActions & QuestionActions }

/** One census as CUF works on it: what it asks, what came in, what to do next. */
export function CensusDeskView({ page, actions }: CensusDeskViewProps) {
  const { id, standing, can } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Recensements', href: routes.staffCensuses }, { label: page.title }]}
          />
        }
        title={page.title}
        meta={<StandingBadge standing={standing} />}
        actions={
          can.edit ? (
            <ButtonLink href={routes.staffEditCensus(id)} variant="secondary">
              Modifier le titre, les pays, la date
            </ButtonLink>
          ) : standing === 'PUBLISHED' ? (
            <ButtonLink href={routes.census(page.slug)} variant="secondary">
              Voir la page publique
            </ButtonLink>
          ) : null
        }
      />
      {page.done && (
        <div className="mb-8">
          <Alert tone="success" role="status" title={doneWords[page.done]} />
        </div>
      )}
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-12">
          <DescriptionList
            items={[
              { term: 'Pays', value: page.countries.join(', ') },
              { term: 'Dernier jour', value: <DateText date={page.dueOn} /> },
              { term: 'Ouvert', value: page.openedAt && <DateTimeText value={page.openedAt} /> },
              {
                term: 'Synthèse publiée',
                value: page.publishedAt && <DateTimeText value={page.publishedAt} />,
              },
              { term: 'Avancement', value: standing !== 'DRAFT' && progressWords(page) },
            ]}
          />
          {standing !== 'DRAFT' && (
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={routes.staffCensusAnswers(id)}>Suivre les réponses</ButtonLink>
              <ButtonLink href={routes.staffCensusExport(id, 'csv')} variant="secondary">
                Télécharger (CSV)
              </ButtonLink>
              <ButtonLink href={routes.staffCensusExport(id, 'xlsx')} variant="secondary">
                Télécharger (Excel)
              </ButtonLink>
            </div>
          )}
          <section aria-labelledby="presentation">
            <SectionHeading id="presentation" title="Présentation" />
            <Prose source={page.intro} headingLevel={3} />
          </section>
          <section aria-labelledby="questions">
            <SectionHeading id="questions" title="Questions" />
            <QuestionList page={page} actions={actions} />
          </section>
          {page.answered > 0 && (
            <section aria-labelledby="chiffres">
              <SectionHeading
                id="chiffres"
                title="Chiffres"
                lead="Calculés sur les réponses envoyées. Ils paraîtront avec la synthèse."
              />
              <FigureTables figures={page.figures} />
            </section>
          )}
        </div>
        <CensusActionPanel page={page} actions={actions} />
      </div>
    </>
  )
}

function progressWords({ asked, answered, begun, toWrite }: CensusDesk): string {
  const parts = [
    `${answered} ${answered > 1 ? 'réponses envoyées' : 'réponse envoyée'}`,
    `${begun} en brouillon`,
    `${asked} ${asked > 1 ? 'collectivités sollicitées' : 'collectivité sollicitée'}`,
    ...(toWrite > 0 ? [`${toWrite} encore à prévenir`] : []),
  ]
  return parts.join(', ')
}
