import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import type { AnswerSheet } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'
import { answerWords } from './answer-words'

/** What one collectivité answered, as staff reads it. */
export function AnswerSheetView({
  page: { census, collectivite, submittedAt, by, answers },
}: {
  page: AnswerSheet
}) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: census.title, href: routes.staffCensus(census.id) },
              { label: 'Réponses', href: routes.staffCensusAnswers(census.id) },
              { label: collectivite.name },
            ]}
          />
        }
        title={collectivite.name}
        kicker={census.title}
        meta={
          <span>
            Réponse de {by}, le <DateTimeText value={submittedAt} />
          </span>
        }
      />
      <div className="max-w-3xl">
        <DescriptionList
          items={answers.map(({ label, typed, isAmount }) => ({
            term: label,
            value: <span className="whitespace-pre-line">{answerWords(typed, isAmount)}</span>,
          }))}
        />
      </div>
    </>
  )
}
